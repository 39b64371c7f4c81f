import type { AnchorHTMLAttributes } from 'react';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  /** One of the steps that a reader takes in bursts: Back undoes the burst. */
  step?: boolean;
  /** `false`: the panel stays where it is. */
  scroll?: boolean;
}

/**
 * A way to another page of the atlas that keeps the map mounted. Plain HTML: `FollowLinks` listens for all of them, so
 * that a list of a hundred costs the browser no component each.
 */
export function Link({ step = false, scroll = true, ...rest }: Props) {
  return <a data-go={`${step ? 'step' : 'push'}${scroll ? '' : ' still'}`} {...rest} />;
}
