import { type Drafts, type Reader, stated } from '../types';
import { compose } from './compose';
import { fragmentParagraphs, isHtml } from './html-text';
import { dateOrNote } from './printed-date';
import { isObject, type JsonObject, type RecordDraft } from './record';

/**
 * ninjs, the IPTC's JSON for news (iptc.org/standards/ninjs): version 1 (`headline`, `body_text`,
 * `body_xhtml`), 2 and 3 (`headlines`, `bodies`, each with `value` and `role`).
 */
export const ninjs: Reader = {
  name: 'ninjs',
  extensions: ['json', 'ninjs'],
  recognizes(text) {
    const head = text.slice(0, 20_000);
    return (
      /^\s*\[?\s*\{/.test(head) &&
      /"uri"\s*:/.test(head) &&
      /"(?:body_text|body_xhtml|bodies|versioncreated|headlines|standard)"\s*:/.test(head)
    );
  },
  read({ text }): Drafts {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch (error) {
      return { drafts: [], rejected: [invalidJson(error)] };
    }
    const result: Drafts = { drafts: [], rejected: [] };
    [parsed].flat().forEach((item, index, all) => {
      const { draft, rejected } = draftOfItem(item, all.length > 1 ? `item ${index + 1}` : null);
      if (draft) result.drafts.push(draft);
      result.rejected.push(...rejected);
    });
    return result;
  },
};

/** What a file that is no JSON is rejected with. */
export function invalidJson(error: unknown, where: string | null = null) {
  const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : 'unknown error';
  return {
    where,
    because: `This is no valid JSON: ${reason}.`,
    remedy: 'Check the quotes, commas and brackets there.',
  };
}

function draftOfItem(item: unknown, where: string | null): RecordDraft {
  const reject = (because: string, remedy: string) => ({
    draft: null,
    rejected: [{ where, because, remedy }],
  });
  if (!isObject(item)) return reject('An object was expected.', 'Write each item as ninjs asks.');
  if (/^(?:canceled|withheld)$/i.test(words(item.pubstatus) ?? '')) {
    return reject(
      `Its publisher marked the item as ${words(item.pubstatus)}.`,
      'Leave it out, or take the newest version.',
    );
  }
  const headline = words(item.headline) ?? best(item.headlines, ['main', 'headline', 'title']);
  const standfirst =
    best(item.descriptions, ['summary', 'standfirst', 'lead']) ?? words(item.description_text);
  const body =
    words(item.body_text) ??
    words(item.body_xhtml) ??
    words(item.body_html) ??
    best(item.bodies, ['main', 'body', 'story']);
  if (!body)
    return reject('The item has no body.', 'Only items of text can be read: give body_text or bodies.');

  const paragraphs = isHtml(body)
    ? fragmentParagraphs(body)
    : body.split(/\n+/).map((line) => ({ role: 'body' as const, text: line }));
  const composed = compose([
    ...(headline ? [{ role: 'headline' as const, text: headline }] : []),
    ...(standfirst && !body.includes(standfirst) ? [{ role: 'standfirst' as const, text: standfirst }] : []),
    ...paragraphs,
  ]);
  const printed = words(item.firstpublished) ?? words(item.firstcreated) ?? words(item.versioncreated);
  const { date, note } = dateOrNote(printed, where);
  const uri = [words(item.url), words(item.canonical), words(item.uri)].find((value) =>
    /^https?:\/\/\S+$/.test(value ?? ''),
  );
  return {
    draft: {
      ...composed,
      fileStart: null,
      headline: headline ? stated(headline, composed.blocks[0]) : null,
      outletName:
        words(item.source) ?? name(item.infosources) ?? name(item.provider) ?? name(item.organisation),
      url: uri ? stated(uri) : null,
      published: date ? stated(date) : null,
      language: words(item.language),
      mayHoldSeveral: false,
    },
    rejected: note ? [note] : [],
  };
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

/** Of `[{"role": "main", "value": "…"}]` the value in the first role that is there, else the first value. */
function best(list: unknown, roles: readonly string[]): string | null {
  if (!Array.isArray(list)) return null;
  const values: JsonObject[] = list.filter(
    (entry): entry is JsonObject => isObject(entry) && words(entry.value) !== null,
  );
  const chosen = roles.map((role) => values.find((entry) => entry.role === role)).find(Boolean) ?? values[0];
  return chosen ? words(chosen.value) : null;
}

function name(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? words(first.name) : words(first);
}
