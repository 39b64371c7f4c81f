'use client';
import { useEffect, useRef } from 'react';
import type { Width } from './share-facts';

interface Props {
  src: string;
  title: string;
  width: Width;
  height: number;
  /** The embed told its own height, CSS px. */
  onHeight(height: number): void;
}

/** The embed itself, as it will stand in an article of this width. */
export function Preview({ src, title, width, height, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.type !== 'dateline:height') return;
      if (Number.isFinite(data.height)) onHeight(Math.min(3000, Math.max(100, Math.ceil(data.height))));
    };
    window.addEventListener('message', hear);
    // A frame that was there before this script has already told its height.
    frame.current?.contentWindow?.postMessage({ type: 'dateline:measure', v: 1 }, '*');
    return () => window.removeEventListener('message', hear);
  }, [onHeight]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it is scrolled, by the keyboard too.
    <section className={`preview preview-${width}`} tabIndex={0} aria-label={title}>
      <iframe ref={frame} src={src} title={title} width="100%" height={height} loading="lazy" />
    </section>
  );
}
