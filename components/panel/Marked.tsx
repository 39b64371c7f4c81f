import type { ComponentProps, Key, ReactNode } from 'react';
import type { Mark } from '@/geo/types';
import { Link } from '../ui/Link';

type LinkProps = ComponentProps<typeof Link> & { 'data-place'?: string };

interface Props {
  /** A slice of the article's text, and where it begins there. */
  text: string;
  start: number;
  marks: readonly Mark[];
  /** The mark's address; without one it is marked but leads nowhere. */
  href?: (mark: Mark) => string | null;
  /** What stands for the mark when one points at it: *Lachin corridor, place*. */
  label?: (mark: Mark) => string | null;
  /** Whether the marks carry the anchors of permanent links; once per page. */
  anchored?: boolean;
}

/** A source's own words, untouched, with the mentions in them marked by category. Marks may nest. */
export function Marked(props: Props) {
  const marks = [...props.marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return <>{stretch(props, props.start, props.start + props.text.length, marks, (words) => words)}</>;
}

/** The words from `from` to `to`; `own` dresses those that stand in no (inner) mark. */
function stretch(
  props: Props,
  from: number,
  to: number,
  marks: readonly Mark[],
  own: (words: string) => ReactNode,
): ReactNode[] {
  const parts: ReactNode[] = [];
  const slice = (start: number, end: number) => {
    if (end > start) parts.push(own(props.text.slice(start - props.start, end - props.start)));
  };
  let at = from;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.start < at || mark.end > to) continue; // inside one already printed, or cut by the slice
    slice(at, mark.start);
    const inner = marks.slice(i + 1).filter((other) => other.start >= mark.start && other.end <= mark.end);
    parts.push(marked(props, mark, inner));
    at = mark.end;
  }
  slice(at, to);
  return parts;
}

function marked(props: Props, mark: Mark, inner: readonly Mark[]): ReactNode {
  const address = props.href?.(mark) ?? null;
  const className = `mark mark-${mark.category}`;
  const common = {
    'data-place': mark.place ?? undefined,
    id: props.anchored ? `m${mark.number}` : undefined,
  };
  const link = (key: Key, words: ReactNode, more: Omit<LinkProps, 'href'>) => (
    <Link key={key} href={address!} title={props.label?.(mark) ?? undefined} scroll={false} {...more}>
      {words}
    </Link>
  );
  const words = props.text.slice(mark.start - props.start, mark.end - props.start);
  if (address && inner.length === 0) {
    return link(mark.number, <mark>{words}</mark>, { className: `${className} mark-link`, ...common });
  }
  // A link holds no link: where marks nest, the outer one is followed by the words that are its own. The first of them
  // are its one stop and tell it whole; the others are for a pointer.
  let pieces = 0;
  const own = (piece: string) => {
    if (address === null || piece.trim() === '') return piece;
    const key = `${mark.number} ${pieces++}`;
    return pieces === 1
      ? link(key, piece, { className: 'mark-own mark-link', 'aria-label': words })
      : link(key, piece, { className: 'mark-own', tabIndex: -1, 'aria-hidden': true });
  };
  return (
    <mark key={mark.number} className={className} {...common}>
      {stretch(props, mark.start, mark.end, inner, own)}
    </mark>
  );
}
