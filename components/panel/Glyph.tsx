import type { GlyphForm } from './glyph-form';

interface Props {
  form: GlyphForm;
}

/** The sign of a place's kind beside its name. Decoration: the second line says it in words. */
export function Glyph({ form }: Props) {
  if (form === 'name') {
    return (
      <span className="glyph-name" aria-hidden="true">
        Aa
      </span>
    );
  }
  return <span className={`glyph glyph-${form}`} aria-hidden="true" />;
}
