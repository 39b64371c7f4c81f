interface Props {
  inferred: boolean;
  /** The page does not show it. */
  outside?: boolean;
  /** Where it stands, and how high it is, CSS px. */
  foot: number;
  height: number;
}

/** A bar about the middle of its day: hollow where the date is inferred, pale where the page does not show it. */
export function BarRect({ inferred, outside = false, foot, height }: Props) {
  return (
    <rect
      className={`${inferred ? 'bar-inferred' : 'bar'}${outside ? ' bar-outside' : ''}`}
      x={inferred ? -3.3 : -4}
      y={foot - height + (inferred ? 0.7 : 0)}
      width={inferred ? 6.6 : 8}
      height={Math.max(1, inferred ? height - 1.4 : height)}
    />
  );
}
