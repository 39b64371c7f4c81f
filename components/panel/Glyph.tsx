import type { GlyphForm } from './glyph-form';
import { wind } from './sections';

interface Props {
  form: GlyphForm;
  /** For `far`: the true bearing from here, in degrees clockwise from north. */
  bearing?: number;
}

/** The sign of a place's kind beside its name. Decoration: the second line says it in words. */
export function Glyph({ form, bearing = 0 }: Props) {
  if (form === 'name') {
    return (
      <span className="glyph-name" aria-hidden="true">
        Aa
      </span>
    );
  }
  return (
    <span className={`glyph glyph-${form === 'far' ? `far-${wind(bearing)}` : form}`} aria-hidden="true" />
  );
}
