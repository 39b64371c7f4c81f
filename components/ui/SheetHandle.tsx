'use client';
import { type PointerEvent, useRef, useState } from 'react';

interface Props {
  label: string;
  /** What each step is called: map small, half, large. */
  steps: readonly [string, string, string];
}

/** The map's height on a phone at each step, as a share of the screen beneath the header. */
const SHARES = [0.18, 0.5, 0.86] as const;
/** A press that moves less than this is a press of the button, CSS px. */
const STILL = 6;

/** The sheet's handle: drag it, or press it to step through three heights. Scrolling the text lifts the sheet too. */
export function SheetHandle({ label, steps }: Props) {
  const [step, setStep] = useState(1);
  const drag = useRef<{ y: number; height: number; moved: boolean } | null>(null);

  const stage = () =>
    (document.querySelector('.stage') ?? document.querySelector('.stage-drawn')) as HTMLElement;
  const room = () => innerHeight - stage().offsetTop;
  // Set through the object model: the page's policy allows no style attribute in HTML.
  const setHeight = (height: string) => document.documentElement.style.setProperty('--map', height);
  const settle = (next: number) => {
    setStep(next);
    // A share, not a length: a phone that is turned has the same step of its new height.
    setHeight(`calc(${SHARES[next]} * (100svh - ${stage().offsetTop}px))`);
    scrollTo({ top: 0 });
  };

  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, height: stage().offsetHeight, moved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = drag.current;
    if (!from) return;
    const by = event.clientY - from.y;
    if (Math.abs(by) > STILL) from.moved = true;
    if (from.moved)
      setHeight(
        `${Math.round(Math.min(SHARES[2] * room(), Math.max(SHARES[0] * room(), from.height + by)))}px`,
      );
  };
  const onPointerUp = () => {
    if (drag.current?.moved) {
      const share = stage().offsetHeight / room();
      const nearest = SHARES.reduce(
        (best, each, index) => (Math.abs(each - share) < Math.abs(SHARES[best]! - share) ? index : best),
        0,
      );
      settle(nearest);
    }
  };
  const onClick = () => {
    if (!drag.current?.moved) settle((step + 1) % SHARES.length);
    drag.current = null;
  };

  return (
    <button
      className="sheet-handle"
      type="button"
      aria-label={`${label}. ${steps[step]}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        onPointerUp();
        drag.current = null;
      }}
      onClick={onClick}
    >
      <span />
    </button>
  );
}
