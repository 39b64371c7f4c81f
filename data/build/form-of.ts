import { spell } from '../../geo/atlas';
import { editsFrom } from '../../geo/text/edits';

/** Letters of a word that may differ between two forms of one name, as a share. */
const DIFFERENT = 0.4;

/** Whether two names share a word, however it is spelled: *Սևանա լիճ* and *Lake Sevan* do, *Göyçə gölü* does not. */
export function isFormOf(text: string, name: string): boolean {
  const words = (each: string) => spell(each).split(' ');
  return words(text).some((a) =>
    words(name).some((b) => {
      const most = Math.floor(DIFFERENT * Math.max(a.length, b.length));
      return (editsFrom(a, most)(b)?.whole ?? Infinity) <= most;
    }),
  );
}
