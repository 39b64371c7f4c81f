import type { Frame } from './dialects';

/**
 * Opens an address of ours from within a frame. WordPress forbids new windows and offers a message instead,
 * which it honours for the frame's own host; elsewhere a new window opens, and where even that is
 * forbidden the address is shown, so that nobody presses a link in vain.
 */
export function opener(frame: Frame, post: (message: unknown) => void, show: (href: string) => void) {
  return (href: string): void => {
    if (frame.secret) {
      post({ message: 'link', value: href, secret: frame.secret });
      return;
    }
    // `noopener` makes open() answer null even when it worked, so the opener is cut afterwards.
    const opened = window.open(href, '_blank');
    if (opened) opened.opener = null;
    else show(href);
  };
}
