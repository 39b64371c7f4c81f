import { ensureData } from '@/data/build/everything';

/** Gazetteer, boundaries and base map are there before a test asks for them. */
export default async function setup(): Promise<void> {
  await ensureData((line) => console.error(line));
}
