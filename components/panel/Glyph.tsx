import type { GlyphForm } from './glyph-form';

interface Props {
  form: GlyphForm;
  /** Nothing here speaks of the place. */
  bare?: boolean;
}

/** The sign of a place's kind beside its name. Decoration: the second line says it in words. */
export function Glyph({ form, bare = false }: Props) {
  if (form === 'name') {
    return (
      <span className="glyph-name" aria-hidden="true">
        Aa
      </span>
    );
  }
  return <span className={`glyph glyph-${form}${bare ? ' is-bare' : ''}`} aria-hidden="true" />;
}
