import {
  COMPACT,
  DRAWINGS,
  type Drawing,
  type Folds,
  type FrameContent,
  foldsOf,
  LOW,
  leastCompact,
  WIDEST,
} from '@/geo/embed';
import { type Frames, px, type Sizes, shows, tight, within } from './css';

const [small, medium, large] = DRAWINGS;
const wide = large.from;

/** Nothing is taken for low while the height is measured. */
const LOW_FRAME = 'html:not(.measure)';
const fold = (what: string) => `${LOW_FRAME} ${what}{display:none}`;

/** Title, map, attribution and the way to the atlas, nothing else. */
const COMPACTED =
  fold(':is(.second,.legend,.panel,footer span)') +
  tight(`
:root { --o: 8rem; }
${LOW_FRAME} header { padding-block: 7px; }
${LOW_FRAME} footer { padding-block: 5px; }
${LOW_FRAME} .way b {
  display: inline;
  margin-inline-end: 8px;
}
`);

/** Map and text side by side, under the title; where there are no excerpts, the legend is the text. */
const BESIDE = tight(`
${LOW_FRAME} body {
  display: grid;
  flex: 1 1 auto;
  max-width: ${WIDEST / 10}rem;
  grid-template: auto auto minmax(0, 1fr) auto auto/clamp(calc(var(--w)*.1rem), 50%, calc(var(--w)*(1 + var(--b)*2)*.1rem)) minmax(0, 1fr);
}
${LOW_FRAME} :is(header,.note,.said,footer) { grid-column: 1/3; }
${LOW_FRAME} .note { grid-row: 2; }
${LOW_FRAME} .said { grid-row: 4; }
${LOW_FRAME} footer { grid-row: 5; }
${LOW_FRAME} main:before, ${LOW_FRAME} main:after { display: none; }
${LOW_FRAME} .stage {
  grid-area: 3/1;
  aspect-ratio: auto;
  min-height: 0;
  overflow: hidden;
}
${LOW_FRAME} :is(.panel,.legend) {
  grid-area: 3/2;
  min-height: 0;
  border-top: 0;
  border-inline-start: 1px solid var(--rule);
}
${LOW_FRAME} .panel {
  display: flex;
  flex-direction: column;
}
${LOW_FRAME} .shown {
  min-height: 0;
  border-top: 0;
}
${LOW_FRAME} .legend:last-child {
  display: block;
  overflow-y: auto;
}
${LOW_FRAME} .legend li, ${LOW_FRAME} :is(.pair,.rest .pair) { display: block; }
${LOW_FRAME} .places { columns: 1; }
`);

/** From this width on, a low frame has room for a column of text beside the small map. CSS px. */
const ROOM_BESIDE = 520;

/**
 * Frames lower than their snippet asks for. First the legend goes, then the second line, then what is said of borders.
 * Then narrow frames are compact, and wider ones show a smaller drawing beside the text. Large letters alone make no
 * frame compact: its excerpts scroll under a lower map. A frame that is wide for its height shows the embed in its
 * middle, no wider than there is a map for.
 */
export function folded(sizes: Sizes, content: FrameContent): string {
  const under = (drawing: Drawing, from: number) =>
    foldsOf(content, from, sizes[drawing.name].height, 'under');
  const beside = (drawing: Drawing, from: number) =>
    foldsOf(content, from, sizes[drawing.name].height, 'beside');
  const [narrow, middle, broad] = DRAWINGS.map((drawing) => under(drawing, drawing.from)) as [
    Folds,
    Folds,
    Folds,
  ];
  const [middleBeside, broadBeside] = [beside(small, ROOM_BESIDE), beside(medium, wide)];
  const compactMedium: Frames = { from: medium.from, to: ROOM_BESIDE };
  const besideMedium: Frames = { from: ROOM_BESIDE, to: wide };
  const kinds = [
    { frames: { to: medium.from }, under: narrow, beside: null },
    { frames: compactMedium, under: middle, beside: null },
    { frames: besideMedium, under: middle, beside: middleBeside },
    { frames: { from: wide }, under: broad, beside: broadBeside },
  ];
  /** What goes in frames with the panel under the map, and again in lower ones with the panel beside it. */
  const low = (part: 'second' | 'borders'): Frames[] =>
    kinds.flatMap(({ frames, under, beside }) =>
      beside
        ? [
            { ...frames, high: under.panel, low: under[part] },
            { ...frames, low: Math.min(under.panel, beside[part]) },
          ]
        : [{ ...frames, low: under[part] }],
    );
  const least = leastCompact(content, medium.from, sizes.medium.height);
  const smallBeside: Frames[] = [
    { ...besideMedium, low: middle.panel },
    { from: wide, low: broadBeside.panel },
  ];
  const mediumBeside: Frames = { from: wide, high: broadBeside.panel, low: broad.panel };
  /** What stands above and below the map of a frame that is wide for its height, less with each thing that folds away. */
  const around = (frames: Frames, folds: Folds, { name }: Drawing) =>
    ORDER.map((part, at) =>
      within(
        [{ ...frames, ...(at > 0 && { low: folds[ORDER[at - 1]!] }) }],
        `:root{--o:${(folds[part] - sizes[name].height) / 10}rem}`,
      ),
    ).join('');
  return (
    within(
      kinds.map(({ frames, under }) => ({ ...frames, low: under.legend })),
      fold('.legend'),
    ) +
    within(low('second'), fold('.second')) +
    within(low('borders'), fold('footer span')) +
    around({ from: medium.from, to: wide }, middle, medium) +
    around({ from: wide }, broad, large) +
    within(
      [
        { to: medium.from, low: narrow.panel },
        { ...compactMedium, low: middle.panel },
      ],
      COMPACTED,
      px,
    ) +
    within([{ ...compactMedium, low: least }, ...smallBeside], shows(small, sizes, LOW_FRAME)) +
    within([mediumBeside], shows(medium, sizes, LOW_FRAME)) +
    within([mediumBeside, ...smallBeside], BESIDE)
  );
}

/** What folds away, one after another. */
const ORDER = ['legend', 'second', 'borders', 'panel'] as const;

/** Frames of a height that was asked for: the drawings were made for it. */
export const ASKED =
  within([{ low: 620 }, { to: wide, low: 700 }], fold('.legend')) +
  within([{ low: COMPACT }], COMPACTED) +
  within(
    [{ low: LOW }],
    tight(`
${LOW_FRAME} h1 {
  overflow: hidden;
  font-size: 1.5rem;
  line-height: 1.9rem;
  text-overflow: ellipsis;
  white-space: nowrap;
}
`),
    px,
  );
