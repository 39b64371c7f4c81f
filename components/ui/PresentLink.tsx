import type { AnchorHTMLAttributes } from 'react';
import type { Changes } from './address';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Where it leads as the server wrote it. */
  href: string;
  /** The page it leads to; the present one where it is left out. */
  to?: string;
  changes?: Changes;
}

/** A link of the header, which outlives the page that it was written for: `KeepPresent` has it lead from where a reader is. */
export function PresentLink({ to, changes = {}, ...rest }: Props) {
  return <a data-changes={JSON.stringify(changes)} data-to={to} {...rest} />;
}
