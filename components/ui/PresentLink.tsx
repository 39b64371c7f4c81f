'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { type AnchorHTMLAttributes, useState } from 'react';
import { address, type Changes, HERE, KEPT } from './address';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Where it leads as the server wrote it. */
  href: string;
  /** The page it leads to; the present one where it is left out. */
  to?: string;
  changes?: Changes;
}

/**
 * A link of the header, which outlives the page that it was written for: once the reader has gone on, it leads from
 * where they are.
 */
export function PresentLink({ href, to, changes, ...rest }: Props) {
  const path = usePathname();
  const present = useSearchParams();
  const [first] = useState(`${path}?${present}`);
  const now = `${path}?${present}` === first ? href : address(to ?? path, present, changes, to ? KEPT : HERE);
  return <a href={now} {...rest} />;
}
