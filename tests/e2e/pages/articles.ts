import { atlas } from '../browser';

/** Path of the newest article. */
export async function firstArticle(): Promise<string> {
  const { articles } = (await (await fetch(`${atlas}/api/coverage`)).json()) as {
    articles: { id: string }[];
  };
  return `/article/${articles[0]!.id}`;
}

/** Stands for that path in tables of cases. */
export const NEWEST = 'the newest article';

export const pathOf = async (path: string): Promise<string> => (path === NEWEST ? firstArticle() : path);
