'use client';
import { useRouter, useSearchParams } from 'next/navigation';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { address } from '../ui/address';
import { journey } from '../ui/journey';
import { lettersWork } from '../ui/letter-keys';
import type { Suggestion, Suggestions } from './suggestion';

interface Props {
  texts: { label: string; placeholder: string; places: string; articles: string; uncovered: string };
}

/** A pause in typing before we ask. */
const TYPING_MS = 120;

/** To what the page found already. */
function focusHeading() {
  const heading = document.querySelector<HTMLElement>('#panel h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

/** A combobox with a list (WAI-ARIA Authoring Practices, *Editable Combobox With List Autocomplete*). */
export function SearchBox({ texts }: Props) {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The field says what the page shows, however the reader came to it.
  const present = useSearchParams();
  const asked = present.get('q') ?? '';
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  const [found, setFound] = useState<Suggestions | null>(null);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Suggestion | null>(null);
  const options = found ? [...found.places, ...found.articles] : [];
  // Others may come while one is chosen: it stays chosen as long as it is among them.
  const active = options.findIndex(({ path, name }) => path === chosen?.path && name === chosen.name);

  // `/` leads to the field from anywhere but another field.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!lettersWork()) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  // The page follows without being loaded anew, and the focus goes on to what was found.
  useEffect(() => {
    const { form } = input.current!;
    const onSubmit = (event: SubmitEvent) => {
      // The fields that go along, in the address that the form would ask for.
      const fields = new URLSearchParams(
        [...new FormData(form!)].map(([key, value]) => [key, String(value)]),
      );
      const next = `/?${fields}`;
      if (!document.getElementById('panel')) return; // beside no map: a page of its own
      event.preventDefault();
      setOpen(false);
      if (next === `${location.pathname}${location.search}`) {
        focusHeading();
        return;
      }
      journey.searching = true;
      router.push(next);
    };
    form!.addEventListener('submit', onSubmit);
    return () => form!.removeEventListener('submit', onSubmit);
  }, [router]);

  useEffect(() => {
    if (words.trim() === '') setFound(null);
    if (!open || words.trim() === '') return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const present = new URLSearchParams(location.search);
      const url = address('/api/search', present, { q: words.trim(), limit: '8' }, [
        'lang',
        'names',
        'script',
      ]);
      try {
        const response = await fetch(url, { signal: abort.signal });
        if (response.ok) {
          setFound((await response.json()) as Suggestions);
        }
      } catch {
        // Aborted by the next letter, or offline: the form still works.
      }
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [words, open]);

  const choose = (option: Suggestion) => {
    setOpen(false);
    setChosen(null);
    setWords('');
    input.current?.blur();
    const present = new URLSearchParams(location.search);
    router.push(address(option.path, present, option.place ? { place: option.place } : {}));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.key === 'Escape') {
      if (open && found) event.preventDefault();
      else setWords('');
      setOpen(false);
      setChosen(null);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (last < 0) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // From the field itself (−1) down to the first, up to the last, and round.
      setChosen(options[active + step < -1 ? last : active + step] ?? null);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(options[active]!);
    }
  };

  const listed = open && options.length > 0;
  const option = (suggestion: Suggestion, index: number) => (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; aria-activedescendant points here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field.
    <div
      key={suggestion.path + suggestion.name}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === active}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(suggestion)}
    >
      <span className="option-name">
        {suggestion.name}
        {suggestion.matched && <span className="option-matched"> {suggestion.matched}</span>}
      </span>
      <span className="option-line">{suggestion.line}</span>
      {suggestion.count !== undefined && (
        <span className="option-count">{suggestion.count > 0 ? suggestion.count : texts.uncovered}</span>
      )}
    </div>
  );

  return (
    <>
      <input
        ref={input}
        type="search"
        name="q"
        value={words}
        placeholder={texts.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        role="combobox"
        aria-label={texts.label}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        onChange={(event) => {
          setWords(event.target.value);
          setChosen(null);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {present.get('keys') !== 'off' && (
        <span className="search-key" aria-hidden="true">
          /
        </span>
      )}
      <div className="suggestions" id={`${id}-list`} role="listbox" aria-label={texts.label} hidden={!listed}>
        {found && found.places.length > 0 && (
          <div role="presentation" className="suggestions-head">
            {texts.places}
          </div>
        )}
        {found?.places.map((suggestion, index) => option(suggestion, index))}
        {found && found.articles.length > 0 && (
          <div role="presentation" className="suggestions-head">
            {texts.articles}
          </div>
        )}
        {found?.articles.map((suggestion, index) => option(suggestion, found.places.length + index))}
      </div>
      <output className={open && found && options.length === 0 ? 'suggestions suggestions-none' : 'unseen'}>
        {open && found ? found.summary : ''}
      </output>
    </>
  );
}
