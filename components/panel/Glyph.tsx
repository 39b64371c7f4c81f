import type { GlyphForm } from './glyph-form';

interface Props {
  form: GlyphForm;
  /** For `far`: the true bearing from here, in degrees clockwise from north. */
  bearing?: number;
}

/** The sign of a place's kind, 28 × 16, beside its name. Decoration: the second line says it in words. */
export function Glyph({ form, bearing = 0 }: Props) {
  if (form === 'name') {
    return (
      <span className="glyph glyph-name" aria-hidden="true">
        Aa
      </span>
    );
  }
  return (
    <svg className={`glyph glyph-${form}`} viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      {drawing(form, bearing)}
    </svg>
  );
}

function drawing(form: Exclude<GlyphForm, 'name'>, bearing: number) {
  switch (form) {
    case 'road':
      return <path className="glyph-line" d="M1 11C6 12.5 9 10.5 13 7.5S22 4.5 27 5" />;
    case 'border':
      return <path className="glyph-line glyph-dashed" d="M1 8H27" />;
    case 'front-line':
      return <path className="glyph-line glyph-dotted" d="M2 8H27" />;
    case 'vague':
      return (
        <>
          <rect className="glyph-tint" x="2" y="1" width="24" height="14" rx="7" />
          <rect className="glyph-tint" x="4" y="2.5" width="20" height="11" rx="5.5" />
          <rect className="glyph-tint" x="6" y="4" width="16" height="8" rx="4" />
        </>
      );
    case 'group':
      return (
        <>
          <path
            className="glyph-hatch"
            d="M2.5 9 9 1.5M2.5 14.5 14 1.5M8 14.5 19.5 1.5M13.5 14.5 25 1.5M19 14.5 25.5 7"
          />
          <rect className="glyph-outline-thin" x="2.5" y="1.5" width="23" height="13" />
        </>
      );
    case 'area':
      return <rect className="glyph-outline" x="2.5" y="1.5" width="23" height="13" />;
    case 'point':
      return <circle className="glyph-fill" cx="14" cy="8" r="4.9" />;
    case 'actor':
      return <circle className="glyph-ring" cx="14" cy="8" r="5" />;
    case 'actor-and-place':
      return (
        <>
          <circle className="glyph-ring" cx="14" cy="8" r="5" />
          <circle className="glyph-fill" cx="14" cy="8" r="1.9" />
        </>
      );
    case 'far':
      return (
        <path
          className="glyph-arrow"
          transform={`rotate(${Math.round(bearing)} 14 8)`}
          d="M14 16.5V-.5M10 4.5 14-.5 18 4.5"
        />
      );
  }
}
