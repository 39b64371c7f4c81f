'use client';
import { useEffect, useRef, useState } from 'react';

interface Props {
  text: string;
  /** What the text is: *Frame*. */
  name: string;
  words: Record<string, string>;
}

/** How long *Copied* stays, ms. */
const STAYS = 2000;

/** Text to paste elsewhere, with a button; the key C copies too, unless the reader is typing. */
export function CopyBox({ text, name, words }: Props) {
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied!);
    } catch {
      // Not a secure context, or not allowed: the text is selected, so that the keyboard can copy it.
      box.current?.select();
      setSaid(words.manual!);
    }
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest?.(
        'input:not([type=radio]):not([type=checkbox]),textarea',
      );
      if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      void copy();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), STAYS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <div className="copy-box">
      <textarea ref={box} readOnly aria-label={name} value={text} rows={8} spellCheck={false} />
      <p>
        <button type="button" onClick={copy} aria-keyshortcuts="c" title={words['copy.key']}>
          {words.copy}
        </button>
        <output>{said}</output>
      </p>
    </div>
  );
}
