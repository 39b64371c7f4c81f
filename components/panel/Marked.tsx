import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Mark } from '@/geo/types';

interface Props {
  /** A slice of the article's text, and where it begins there. */
  text: string;
  start: number;
  marks: readonly Mark[];
  /** The mark's address; without one it is marked but leads nowhere. */
  href?: (mark: Mark) => string | null;
  /** What assistive technology adds after the words: *place: Lachin corridor*. */
  label?: (mark: Mark) => string | null;
  /** Whether the marks carry the anchors of permanent links; once per page. */
  anchored?: boolean;
}

/** A source's own words, untouched, with the mentions in them marked by category. Marks may nest. */
export function Marked(props: Props) {
  const marks = [...props.marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return <>{stretch(props, props.start, props.start + props.text.length, marks)}</>;
}

function stretch(props: Props, from: number, to: number, marks: readonly Mark[]): ReactNode[] {
  const parts: ReactNode[] = [];
  const slice = (start: number, end: number) => props.text.slice(start - props.start, end - props.start);
  let at = from;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.start < at || mark.end > to) continue; // inside one already printed, or cut by the slice
    parts.push(slice(at, mark.start));
    const inner = marks.slice(i + 1).filter((other) => other.start >= mark.start && other.end <= mark.end);
    parts.push(
      <MarkedWords key={mark.number} mark={mark} {...props}>
        {stretch(props, mark.start, mark.end, inner)}
      </MarkedWords>,
    );
    at = mark.end;
  }
  parts.push(slice(at, to));
  return parts;
}

function MarkedWords({ mark, href, label, anchored, children }: Props & { mark: Mark; children: ReactNode }) {
  const address = href?.(mark);
  const words = label?.(mark);
  const common = {
    className: `mark mark-${mark.category}`,
    'data-place': mark.place ?? undefined,
    id: anchored ? `m${mark.number}` : undefined,
  };
  if (!address) return <mark {...common}>{children}</mark>;
  return (
    <mark {...common}>
      <Link className="mark-link" href={address} prefetch={false} title={words ?? undefined} scroll={false}>
        {children}
      </Link>
    </mark>
  );
}
