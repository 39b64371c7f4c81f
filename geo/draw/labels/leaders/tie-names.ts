import { along } from '../segments';
import { makeTaken, type Taken } from '../taken';
import type { PlacedLabel, Sheet } from '../types';
import { crowds } from './crowds';
import { cross, type Row } from './row';
import { bestColumns } from './share-columns';
import type { Symbols, Tied, TiedName } from './tied';

/** So many of what found no room in a crowd's columns are tried alone, the most covered ones. */
const MOST_ALONE = 3;

/**
 * Stands names in flush columns beside a crowd, each tied to its place by a straight leader. Leaders never
 * cross: within a column, names are put in an order without crossings (neighbours whose leaders cross change
 * places, which always shortens the two together, so it ends); two columns share the places between them from
 * left to right. What cannot be placed is left out, the last of `tied` first.
 */
export function tieNames(sheet: Sheet, tied: readonly Tied[], symbols: Symbols): TiedName[] {
  const rows: Row[] = [];
  for (const crowd of crowds(tied)) {
    // What one crowd takes, and its leaders, are closed to the next.
    const open: Sheet = { ...sheet, taken: joined(sheet.taken, rows) };
    const found = tieCrowd(open, crowd, symbols);
    rows.push(...found);
    // What found no room in the crowd's columns may find some of its own.
    if (found.length > 0)
      for (const one of crowd
        .filter(({ key }) => !found.some(({ tied }) => tied.key === key))
        .slice(0, MOST_ALONE))
        rows.push(
          ...tieCrowd({ ...sheet, taken: joined(sheet.taken, rows) }, [one], symbols).filter(
            (row) => !rows.some((other) => cross(row, other)),
          ),
        );
  }
  return rows.map((row) => ({ label: toLabel(row), cost: row.cost }));
}

/** Names already given away together with rows that are about to be. */
function joined(taken: Taken, rows: readonly Row[]): Taken {
  if (rows.length === 0) return taken;
  const more = makeTaken();
  for (const { box, port, anchor } of rows) {
    more.add(box);
    for (const dot of along(port, anchor)) more.add(dot);
  }
  return { add: taken.add, hits: (box) => taken.hits(box) || more.hits(box) };
}

function tieCrowd(sheet: Sheet, tied: readonly Tied[], symbols: Symbols): Row[] {
  // Each search is dear, so what has no room all together is tried by two thirds.
  for (let items = [...tied]; items.length > 0; items = items.slice(0, Math.floor(items.length * 0.67))) {
    const rows =
      bestColumns(sheet, items, symbols) ??
      (items.some(({ narrower }) => narrower) ? bestColumns(sheet, items.map(narrowed), symbols) : null);
    if (rows) return rows;
  }
  return [];
}

const narrowed = (tied: Tied): Tied => (tied.narrower ? { ...tied, block: tied.narrower } : tied);

function toLabel({ tied, box, port, anchor }: Row): PlacedLabel {
  return {
    key: tied.key,
    place: tied.place,
    block: tied.block,
    at: [box[0], box[1]],
    align: port[0] < box[0] ? 'start' : 'end',
    boxes: [box],
    leader: [port, anchor],
    end: tied.end,
    ...(tied.pale && { pale: true }),
    ...(tied.bare && { bare: true }),
  };
}
