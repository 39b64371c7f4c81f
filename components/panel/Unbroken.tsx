/** A word with a hyphen in it: *Nagorno-Karabakh*, *Armenian-dominated*. */
const HYPHENATED = /(\S+[-\u2010]\S+)/;

/** A name as printed, to the letter, whose hyphenated words stay on one line as long as the line is wide enough. */
export function Unbroken({ text }: { text: string }) {
  return text.split(HYPHENATED).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places.
      <span className="unbroken" key={index}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
