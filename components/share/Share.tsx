'use client';
import { useEffect, useId, useMemo, useState } from 'react';
import {
  type EmbedOptions,
  embedSearch,
  LONGEST_TITLE,
  PANELS,
  pageAddress,
  parseEmbed,
  SNIPPETS,
  snippet,
  THEMES,
} from '@/geo/embed';
import { NAME_POLICIES, usualScript } from '@/geo/names';
import { Choice } from './Choice';
import { CopyBox } from './CopyBox';
import { Preview } from './Preview';
import { type ShareFacts, WIDTHS, type Width } from './share-facts';
import './share.css';

const KINDS = [...SNIPPETS, 'link'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The share form: options above, a live preview, and what to paste. Rendered on the server too, where it is a
 * plain form that shows the same by an address.
 */
export function Share({ facts }: { facts: ShareFacts }) {
  const { words, origin, generation } = facts;
  const [options, setOptions] = useState<EmbedOptions>(() => parseEmbed(new URLSearchParams(facts.search)));
  const [pinned, setPinned] = useState(true);
  const [width, setWidth] = useState<Width>('column');
  const [kind, setKind] = useState<Kind>('iframe');
  const [heights, setHeights] = useState(facts.heights);
  const heading = useId();
  const accent = useId();

  const change = (part: Partial<EmbedOptions>) => setOptions({ ...options, ...part });
  const src = `/embed${embedSearch(options)}`;
  const written = useMemo(() => {
    const chosen = { ...options, v: pinned ? generation : null };
    if (kind === 'link') return pageAddress(origin, chosen);
    const title = options.title ?? facts.title;
    const alternative = facts.alternative.replace(facts.title, () => title);
    return snippet[kind]({
      origin,
      options: chosen,
      title,
      alternative,
      width: WIDTHS.column,
      height: options.height ?? heights.column,
    });
  }, [options, pinned, kind, heights, facts, origin, generation]);

  // The preview tells its true height, by the reader's own fonts.
  useEffect(() => {
    setHeights(facts.heights);
  }, [facts.heights]);

  return (
    <form className="share" action="/embed/new" method="get">
      <fieldset className="share-options">
        <legend>{words.options}</legend>
        {[...new URLSearchParams(facts.search)]
          .filter(([name]) => !OWN.has(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <p>
          <label htmlFor={heading}>{words.heading}</label>
          <input
            id={heading}
            name="title"
            maxLength={LONGEST_TITLE}
            placeholder={facts.title}
            value={options.title ?? ''}
            onChange={({ target }) => change({ title: target.value === '' ? null : target.value })}
          />
        </p>
        <Choice
          legend={words.theme!}
          name="theme"
          options={THEMES}
          label={(value) => words[`theme.${value}`]!}
          value={options.theme}
          onChange={(theme) => change({ theme })}
        />
        <Choice
          legend={words.panel!}
          name="panel"
          options={PANELS}
          label={(value) => words[`panel.${value}`]!}
          value={options.panel}
          onChange={(panel) => change({ panel })}
        />
        <Choice
          legend={words.names!}
          name="names"
          options={NAME_POLICIES}
          label={(value) => facts.names[value]!}
          value={options.names}
          onChange={(names) => change({ names, script: usualScript(names, options.lang) })}
        />
        <p>
          <label htmlFor={accent}>{words.accent}</label>
          <input
            id={accent}
            type="color"
            name="accent"
            value={options.accent ?? '#b3321f'}
            onChange={({ target }) => change({ accent: target.value === '#b3321f' ? null : target.value })}
          />
        </p>
        <p className="share-pin">
          <label>
            <input type="checkbox" checked={pinned} onChange={({ target }) => setPinned(target.checked)} />
            {words.pin}
          </label>
          <span className="second">{words['pin.note']}</span>
        </p>
        <noscript>
          <button type="submit">{words.apply}</button>
        </noscript>
      </fieldset>

      <div className="share-what">
        <Choice<Kind>
          legend={words.snippet!}
          name="paste"
          options={KINDS}
          label={(value) => words[value]!}
          value={kind}
          onChange={(value) => setKind(value)}
        />
        <p className="second">{words[`${kind}.note`]}</p>
        <CopyBox text={written} words={words} name={words[kind]!} />
        <noscript>
          {KINDS.filter((other) => other !== kind).map((other) => (
            <details key={other}>
              <summary>{words[other]}</summary>
              <p className="second">{words[`${other}.note`]}</p>
            </details>
          ))}
        </noscript>
      </div>

      <div className="share-preview">
        <Choice<Width>
          legend={words.preview!}
          name="preview"
          options={Object.keys(WIDTHS) as Width[]}
          label={(value) => words[`width.${value}`]!}
          value={width}
          onChange={(value) => setWidth(value)}
        />
        <Preview
          src={src}
          title={options.title ?? facts.title}
          width={width}
          height={options.height ?? heights[width]}
          onHeight={(height) => setHeights((known) => ({ ...known, [width]: height }))}
        />
      </div>
    </form>
  );
}

/** Parameters that the form has fields for. */
const OWN = new Set(['title', 'theme', 'panel', 'names', 'accent', 'v']);
