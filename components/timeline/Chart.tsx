import type { ReactNode } from 'react';

/** What a timeline is drawn on: as wide and as high as its style sheet gives it room. */
export function Chart({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot draw.
    <svg className="timeline-chart" width="100%" height="100%" role="group" aria-label={label}>
      {children}
    </svg>
  );
}
