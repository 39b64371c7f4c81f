import { textHash } from '../text/hash';
import type { Block, Rejection } from '../types';
import { inferDate } from './dates/infer';
import { printedAddress, type Story } from './finish';
import { storyStarts, structure } from './structure';
import type { Draft, EditorNotes, EditorStory, SourceFile } from './types';

/**
 * The stories of a draft: parted by rule, then where the editor's notes say so. Each is a verbatim
 * slice of the draft's text without white space at its ends, its blocks counted from its own start.
 */
export function split(
  file: SourceFile,
  draft: Draft,
  editor: EditorNotes | null,
): { stories: Story[]; rejected: Omit<Rejection, 'file'>[] } {
  const blocks = structure(draft.text, draft.blocks);
  if (blocks.length === 0) return { stories: [], rejected: [] };
  if (!draft.mayHoldSeveral) {
    const shared = { published: null, url: null };
    return {
      stories: [{ draft, text: draft.text, fileStart: draft.fileStart, blocks, shared, editor: null }],
      rejected: [],
    };
  }

  const { notes, rejected } = notesFor(file, editor);
  const starts = new Set([0, ...storyStarts(blocks, draft.text)].map((index) => blocks[index]!.start));
  const told = new Map<number, EditorStory>();
  for (const note of notes) {
    const at = skipSpace(draft.text, note.at - (draft.fileStart ?? 0));
    if (draft.text.startsWith(note.begins, at)) {
      starts.add(at);
      told.set(at, note);
    } else rejected.push(misplaced(note));
  }

  const parted = cutAt(blocks, starts, draft.text);
  // What stands above the first story holds for the page, and so for all of its stories.
  const first = parted[0]!;
  const top = first.filter(({ role }) => role === 'metadata');
  const shared = {
    published: withoutSpan(inferDate(draft.text, top, null)),
    url: withoutSpan(printedAddress(top, draft.text)),
  };
  const stories = parted.map((group, index): Story => {
    const start = group[0]!.start;
    return {
      draft,
      text: draft.text.slice(start, group.at(-1)!.end),
      fileStart: draft.fileStart === null ? null : draft.fileStart + start,
      blocks: group.map((block) => ({
        role: block.role,
        start: block.start - start,
        end: block.end - start,
      })),
      shared: index === 0 ? { published: null, url: null } : shared,
      editor: told.get(start) ?? null,
    };
  });
  return { stories, rejected };
}

/** Groups of blocks, one per story; a block that holds a start within it is cut there. */
function cutAt(blocks: Block[], starts: Set<number>, text: string): Block[][] {
  const sorted = [...starts].sort((a, b) => a - b);
  const groups: Block[][] = [];
  let next = 0;
  for (let block of blocks) {
    while (next < sorted.length && sorted[next]! < block.end) {
      const at = sorted[next]!;
      if (at > block.start) {
        let end = at;
        while (end > block.start && /\s/.test(text[end - 1]!)) end--;
        groups.at(-1)!.push({ ...block, end });
        block = { ...block, start: at };
      }
      groups.push([]);
      next++;
    }
    groups.at(-1)!.push(block);
  }
  return groups.filter((group) => group.length > 0);
}

function notesFor(
  file: SourceFile,
  editor: EditorNotes | null,
): { notes: EditorStory[]; rejected: Omit<Rejection, 'file'>[] } {
  const name = file.path.split(/[/\\]/).at(-1)!;
  const entry = editor && Object.hasOwn(editor.files, name) ? editor.files[name] : undefined;
  if (!entry) return { notes: [], rejected: [] };
  if (entry.hash === textHash(file.text)) return { notes: entry.stories, rejected: [] };
  const rejected = {
    where: null,
    because: `The editor's notes on ${name} were made for another text, so they were left out.`,
    remedy: `Check the notes against the file, then set their hash to ${textHash(file.text)}.`,
  };
  return { notes: [], rejected: [rejected] };
}

function misplaced(note: EditorStory): Omit<Rejection, 'file'> {
  return {
    where: `offset ${note.at}`,
    because: `The editor's note expects a story that begins “${note.begins}” there.`,
    remedy: 'Correct the offset or the first words in the editor’s notes.',
  };
}

function skipSpace(text: string, at: number): number {
  at = Math.max(0, at);
  while (at < text.length && /[\s\uFEFF]/.test(text[at]!)) at++;
  return at;
}

function withoutSpan<T extends { span?: unknown }>(known: T | null): T | null {
  if (!known) return null;
  const { span: _, ...rest } = known;
  return rest as T;
}
