import { eachBody, type Step } from './blocks';

/** `… Aug. 31, 2022. (EPA Photo)`, `(AP Photo/Staff)`, `(Photo by …)`, `(Handout via Reuters)`; a bare `(PHOTO)` is a tag. */
const CREDIT_AT_END =
  /[([](?!see\b|photos?[)\]]|pictures?[)\]]|images?[)\]])(?:[^()[\]]{0,60}\b)?(?:photos?|images?|pictures?|getty|handout|courtesy of|screengrab|screenshot)\b[^()[\]]{0,60}[)\]]\.?$/i;
/** `… in the hills. Photo: EPA-EFE`, `… Photograph: Staff/AP`, `… Image Credit: ANI`. */
const CREDIT_BEHIND = /[\s.](?:photo|photograph|image|picture)s?(?: by| credit| courtesy)?: ?[^.:]{2,60}$/i;
/** `Photo: …`, `FILE PHOTO: …`, `Image credit: …`. */
const CREDIT_AT_START =
  /^(?:file[ -])?(?:photo|image|picture|caption|photograph)s?(?: (?:by|credit|courtesy))?\s*[:：©]/i;
/** `© AFP`, `© Sputnik / Name`. */
const SIGN = /^©\s*\S.{0,80}$/;

/** Without one of these nothing below fits. */
const MARK = /photo|image|picture|caption|getty|handout|courtesy|screen|©/i;

/** Labels what stands under a picture. A sentence that speaks of photos is none: the credit must be marked. */
export const caption: Step = (blocks, text) =>
  eachBody(blocks, (block) => {
    if (block.end - block.start > 700) return [block];
    const line = text.slice(block.start, block.end);
    if (!MARK.test(line)) return [block];
    const tail = line.slice(-140);
    const found =
      CREDIT_AT_END.test(tail) || CREDIT_BEHIND.test(tail) || CREDIT_AT_START.test(line) || SIGN.test(line);
    return found ? [{ ...block, role: 'caption' }] : [block];
  });
