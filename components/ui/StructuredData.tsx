/** Facts for machines (schema.org) as a data block: never run, so no policy need allow it. */
export function StructuredData({ data }: { data: object }) {
  // `<` is escaped so that no text can end the element.
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
