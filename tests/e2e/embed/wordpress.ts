import { Parser } from 'htmlparser2';
import { escapeText } from '@/geo/embed';

/**
 * What WordPress does to the html of a provider that is not on its list, told from its documented
 * behaviour: three elements and their plain attributes survive, the frame is sandboxed and given a secret,
 * and a leading quotation stands in until the frame has spoken.
 */
const KEPT: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** The filtered html; `null` where WordPress shows nothing but a link, because there is no frame. */
export function filterLikeWordPress(html: string, secret: string): string | null {
  if (!/^[a-zA-Z0-9]{10}$/.test(secret)) throw new Error('A secret has ten letters or figures.');
  let out = '';
  let frames = 0;
  const quoted = /^\s*<blockquote/.test(html);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!KEPT[name]) return;
        const kept = KEPT[name].flatMap((key) =>
          attributes[key] === undefined ? [] : [[key, attributes[key]] as [string, string]],
        );
        if (name === 'iframe') {
          frames += 1;
          const src = kept.find(([key]) => key === 'src');
          if (src) src[1] += `#?secret=${secret}`;
          kept.push(['sandbox', 'allow-scripts'], ['security', 'restricted'], ['data-secret', secret]);
          if (quoted) kept.push(['style', 'position: absolute; visibility: hidden;']);
        }
        if (name === 'blockquote') kept.push(['class', 'wp-embedded-content'], ['data-secret', secret]);
        out += `<${name}${kept.map(([key, value]) => ` ${key}="${escapeText(value)}"`).join('')}>`;
      },
      ontext(text) {
        out += escapeText(text);
      },
      onclosetag(name) {
        if (KEPT[name]) out += `</${name}>`;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return frames === 1 ? out : null;
}

/**
 * The host's side, for a page: hears messages with a frame's secret from that frame alone, shows the frame and
 * hides the quotation, clamps heights to 200…1000, and follows links of the frame's own host while it has
 * focus. What it was told stands in `window.heard`; a link it would follow in `window.followed`.
 */
export const WORDPRESS_HOST_SCRIPT = `
window.heard = []; window.followed = [];
window.addEventListener('message', function (event) {
  var said = event.data;
  if (!said || !(said.secret || said.message || said.value) || /[^a-zA-Z0-9]/.test(said.secret)) return;
  document.querySelectorAll('blockquote[data-secret="' + said.secret + '"]').forEach(function (quotation) {
    quotation.style.display = 'none';
  });
  document.querySelectorAll('iframe[data-secret="' + said.secret + '"]').forEach(function (frame) {
    if (event.source !== frame.contentWindow) return;
    frame.removeAttribute('style');
    window.heard.push(said);
    if (said.message === 'height') frame.height = String(Math.min(1000, Math.max(200, parseInt(said.value, 10))));
    if (said.message === 'link') {
      var own = new URL(frame.src), wanted = new URL(said.value);
      if (/^https?:$/.test(wanted.protocol) && wanted.host === own.host && document.activeElement === frame) {
        window.followed.push(said.value);
      }
    }
  });
});
`;
