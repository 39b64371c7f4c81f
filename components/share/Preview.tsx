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
    return () => window.removeEventListener('message', hear);
  }, [onHeight]);
  return (
    <div className={`preview preview-${width}`}>
      <iframe ref={frame} src={src} title={title} width="100%" height={height} loading="lazy" />
    </div>
  );
}
