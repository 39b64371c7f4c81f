import { parseDocument } from 'yaml';
import type { Block } from '../../types';
import { type Drafts, type Reader, stated } from '../types';
import { compose, type Paragraph } from './compose';
import { dateOrNote } from './printed-date';
import { isObject, type JsonObject } from './record';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
/** What a reader should not see: emphasis, links, images, code, quotes, lists, rules, headings, HTML. */
const MARKUP =
  /[*_`\\]|!?\[[^\]\n]*\]\(|^\s{0,3}(?:#{1,6}\s|>|[-+*]\s|\d+\.\s|={3,}\s*$|-{3,}\s*$)|<\/?[a-z][^>]*>|&[a-z]+;/im;

/**
 * Markdown, with YAML front matter or without. A text without any markup is read as it stands in
 * the file; otherwise the markup is taken off and offsets count in what is left.
 */
export const markdown: Reader = {
  name: 'Markdown',
  extensions: ['md', 'markdown', 'mdown'],
  recognizes: (text) => /^---[ \t]*\r?\n/.test(text) || /^#\s+\S/m.test(text.slice(0, 2000)),
  read({ text: file }): Drafts {
    const matched = file.startsWith('---') ? FRONT_MATTER.exec(file) : null;
    const front = matched?.index === 0 ? matched : null;
    const parsed = front ? parseFrontMatter(front[1]!) : { fields: {}, problem: null };
    const rejected: Drafts['rejected'] = parsed.problem ? [parsed.problem] : [];
    const field = (...names: string[]) => textField(parsed.fields, names);

    const start = front ? front[0].length : 0;
    const source = file.slice(start);
    const plain = MARKUP.test(source)
      ? compose(paragraphsOf(source))
      : { text: source, blocks: [] as Block[] };
    const trimmed = plain.text.trim();
    if (!trimmed) {
      rejected.push({
        where: null,
        because: 'There is no text below the front matter.',
        remedy: 'Write the article below the second line of dashes.',
      });
      return { drafts: [], rejected };
    }
    const verbatim = plain.blocks.length === 0;
    const lead = verbatim ? plain.text.indexOf(trimmed) : 0;

    const own = plain.blocks.find(({ role }) => role === 'headline');
    const title = field('title', 'headline');
    const printed = own ? plain.text.slice(own.start, own.end) : null;
    const { date, note } = dateOrNote(field('date', 'published', 'published_at', 'pubDate'), 'front matter');
    if (note) rejected.push(note);
    const url = field('url', 'link', 'canonical', 'canonical_url', 'source_url');
    return {
      drafts: [
        {
          text: verbatim ? trimmed : plain.text,
          fileStart: verbatim ? start + lead : null,
          blocks: plain.blocks,
          headline: title ? stated(title) : printed ? stated(printed, own) : null,
          outletName: field('outlet', 'source', 'publisher', 'publication'),
          url: url && /^https?:\/\/\S+$/.test(url) ? stated(url) : null,
          published: date ? stated(date) : null,
          language: field('language', 'lang'),
          mayHoldSeveral: false,
        },
      ],
      rejected,
    };
  },
};

function parseFrontMatter(yaml: string): { fields: JsonObject; problem: Drafts['rejected'][number] | null } {
  // `failsafe` leaves every scalar a string: a date stays as printed, `no` stays a word.
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  const error = document.errors[0];
  let value: unknown = null;
  try {
    value = error ? null : document.toJS({ maxAliasCount: 20 });
  } catch {
    value = null;
  }
  if (isObject(value)) return { fields: value, problem: null };
  if (!error && yaml.trim() === '') return { fields: {}, problem: null };
  const line = error ? yaml.slice(0, error.pos[0]).split('\n').length + 1 : 2;
  return {
    fields: {},
    problem: {
      where: `line ${line}`,
      because: 'The front matter is no valid YAML, so the article was read without it.',
      remedy: 'Write it as lines of “key: value”, with quotes around values that hold a colon.',
    },
  };
}

function textField(fields: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return null;
}

/** The paragraphs of CommonMark without its marks: headings, quotes, lists and images keep their words. */
function paragraphsOf(source: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  let fenced = false;
  let titled = false;
  const flush = (role: Paragraph['role'] = 'body') => {
    if (lines.length > 0) paragraphs.push({ role, text: inline(lines.join(' ')) });
    lines = [];
  };
  for (const line of source.split(/\r\n|\r|\n/)) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      flush();
      fenced = !fenced;
      continue;
    }
    if (fenced) continue;
    const image = /^\s*!\[([^\]]*)\]\([^)]*\)\s*$/.exec(line);
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    if (image || heading || line.trim() === '' || /^\s{0,3}(?:[-*_]\s*){3,}$/.test(line)) {
      const underlined = lines.length === 1 && /^\s{0,3}-{3,}\s*$/.test(line);
      flush(underlined && !titled ? 'headline' : 'body');
      if (image?.[1]) paragraphs.push({ role: 'caption', text: inline(image[1]) });
      if (heading) {
        const isTitle: boolean =
          heading[1] === '#' && !titled && paragraphs.every(({ role }) => role !== 'body');
        titled ||= isTitle;
        paragraphs.push({ role: isTitle ? 'headline' : 'body', text: inline(heading[2]!) });
      }
      continue;
    }
    if (/^\s{0,3}={3,}\s*$/.test(line) && lines.length === 1) {
      flush(titled ? 'body' : 'headline');
      titled = true;
      continue;
    }
    const item = /^\s{0,3}(?:[-+*]|\d{1,9}[.)])\s+(.*)$/.exec(line);
    if (item) flush();
    lines.push(item ? item[1]! : line.replace(/^\s{0,3}(?:>\s?)+/, ''));
  }
  flush();
  return paragraphs;
}

/** Words of a line without its marks: `[Baku](https://…)` is *Baku*, `**late**` is *late*. */
function inline(line: string): string {
  return line
    .replace(/!\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
}
