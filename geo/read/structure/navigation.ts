import { eachBody, type Step } from './blocks';

/** What pages print around an article, alone on a line; compared in lower case without end marks. */
const LABELS = new Set([
  'accessibility links',
  'all news',
  'breaking news',
  'check also',
  'close',
  'embed',
  'full screen',
  'no media source currently available',
  'please wait',
  'previous next',
  'see also',
  'show original',
  'your browser does not support html5',
  'your browser doesn’t support html5',
  'latest news',
  'more news',
  'top news',
  'top stories',
  'most read',
  'most popular',
  'trending',
  'trending now',
  'home',
  'menu',
  'search',
  'share',
  'share this',
  'share this article',
  'share this story',
  'print',
  'print this page',
  'email',
  'copy link',
  'save',
  'listen',
  'listen to this article',
  'comments',
  'leave a comment',
  'leave a reply',
  'read more',
  'read next',
  'continue reading',
  'story continues below',
  'story continues below advertisement',
  'related',
  'related articles',
  'related stories',
  'related news',
  'recommended',
  'you may also like',
  'more on this story',
  'more from this section',
  'subscribe',
  'sign up',
  'sign in',
  'log in',
  'advertisement',
  'sponsored',
  'skip to content',
  'skip to main content',
  'back to top',
  'previous article',
  'next article',
  'facebook',
  'twitter',
  'telegram',
  'whatsapp',
  'follow us',
  'follow us on twitter',
  'follow us on facebook',
  'cookie policy',
  'privacy policy',
  'terms of use',
  'все новости',
  'բոլոր լուրերը',
  'bütün xəbərlər',
]);
/** `Home > World > Asia`, `News / Politics`: a breadcrumb of two steps or more. */
const BREADCRUMB = /^(?:home|news|главная)\s*(?:[>»›|/]\s*[\p{L} &-]{2,30}\s*){1,5}$/iu;
/** `© 2023 Example News. All rights reserved.` */
const COPYRIGHT = /^(?:(?:©|\(c\)|copyright)[\s©]*(?:19|20)\d\d\b.{0,90}|.{0,80}\ball rights reserved\.?)$/i;

/** `+ ↺ − 16 px`, `A- A+`, `(@handle)`, `12 : 05`: signs and controls, no word of a sentence. */
const CONTROLS =
  /^(?!\p{L}+[.!?]*$)(?:[^\p{L}]*(?:\p{L}{1,2}[^\p{L}]+){0,3}(?:\p{L}{1,2})?[^\p{L}]*|\(?@\w{2,30}\)?)$/u;

/** Labels what belongs to the page and not to the article. Only whole lines, so *All news is local.* is safe. */
export const navigation: Step = (blocks, text) =>
  eachBody(blocks, (block) => {
    if (block.end - block.start > 120) return [block];
    const line = text.slice(block.start, block.end);
    const plain = line.toLowerCase().replace(/[\s:›»→]+$/u, '');
    const found =
      LABELS.has(plain) ||
      BREADCRUMB.test(line) ||
      COPYRIGHT.test(line) ||
      (line.length <= 20 && CONTROLS.test(line));
    return found ? [{ ...block, role: 'navigation' }] : [block];
  });
