import type { Draft } from './draft';

/**
 * Finds the drafts that hand-made tables speak of: by ISO 3166-1 code (`AZ`), by code of a first-level
 * division (`US.TX`), else by id. `unknown` collects what is not found, so that a build can name all at once.
 */
export class References {
  readonly unknown: string[] = [];
  private readonly index = new Map<string, number>();

  constructor(drafts: readonly Draft[], ids: readonly string[]) {
    drafts.forEach((draft, at) => {
      this.index.set(ids[at]!, at);
      if (draft.code) this.index.set(draft.code, at);
    });
  }

  find(reference: string, where: string): number | null {
    const found = this.index.get(reference);
    if (found === undefined) this.unknown.push(`${where}: ${reference}`);
    return found ?? null;
  }
}
