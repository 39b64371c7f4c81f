import type { CoveredBy } from '@/geo/atlas';

/** The map's disc of a comparison, 16 × 16: filled on the left, on the right, or whole. Decoration: the heads say it in words. */
export function SideGlyph({ by }: { by: CoveredBy }) {
  return (
    <svg className="side-glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle className={by === 'both' ? 'side-filled' : 'side-hollow'} cx="8" cy="8" r="5.6" />
      {by !== 'both' && (
        <path className="side-filled" d={`M8 2.4A5.6 5.6 0 0 ${by === 'a' ? 0 : 1} 8 13.6Z`} />
      )}
    </svg>
  );
}
