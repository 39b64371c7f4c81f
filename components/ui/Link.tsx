import type { AnchorHTMLAttributes } from 'react';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  /** The page left is not gone back to: one step of several. */
  replace?: boolean;
  /** `false`: the panel stays where it is. */
  scroll?: boolean;
}

/**
 * A way to another page of the atlas that keeps the map mounted. Plain HTML: `FollowLinks` listens for all of them, so
 * that a list of a hundred costs the browser no component each.
 */
export function Link({ replace = false, scroll = true, ...rest }: Props) {
  return <a data-go={`${replace ? 'replace' : 'push'}${scroll ? '' : ' still'}`} {...rest} />;
}
