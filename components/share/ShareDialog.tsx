'use client';
import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import type { ShareFacts } from './share-facts';

// Loaded when somebody shares, so that reading costs nothing.
const Share = dynamic(() => import('./Share').then((module) => module.Share), { ssr: false });

/**
 * Opens the share form over the page for every link marked `data-share` or leading to `/embed/new`. The link
 * itself leads to the same form as a page, for readers without script and for new tabs.
 */
export function ShareDialog({ title, close }: { title: string; close: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [facts, setFacts] = useState<ShareFacts | null>(null);

  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href*="/embed/new"]');
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { search } = new URL(link.href);
      const answer = await fetch(`/embed/share${search}`).catch(() => null);
      if (!answer?.ok) {
        location.assign(link.href);
        return;
      }
      setFacts((await answer.json()) as ShareFacts);
      dialog.current?.showModal();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);

  return (
    <dialog
      ref={dialog}
      className="share-dialog"
      aria-labelledby="share-title"
      onClose={() => setFacts(null)}
    >
      <header>
        <h2 id="share-title">{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </header>
      {facts && <Share facts={facts} />}
    </dialog>
  );
}
