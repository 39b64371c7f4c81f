import { escapeText } from '@/geo/embed';

/** A small framed page that says one thing and leads on; needs no script. */
export function messagePage(said: {
  lang: string;
  title: string;
  words: string;
  link: { words: string; href: string };
  style: string;
}): string {
  return (
    `<!doctype html><html lang="${escapeText(said.lang)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${escapeText(said.title)}</title><style>${said.style}</style></head>` +
    `<body><header><h1>${escapeText(said.title)}</h1><p class="second">${escapeText(said.words)}</p></header>` +
    `<footer><p class="way"><b>Dateline</b> <a href="${escapeText(said.link.href)}" target="_blank" rel="noopener">` +
    `${escapeText(said.link.words)}</a></p></footer></body></html>`
  );
}
