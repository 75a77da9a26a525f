import { type ComponentProps, type MouseEvent, use } from 'react';
import type { Follower } from './follower';
import { isForBrowser } from './is-for-browser';
import { NavigationContext } from './react-router-parts';
import { useNavigate, withBase } from './use-navigate';

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of the app, from its root. */
  readonly to: string;
  /** In the place of the address one is at. */
  readonly replace?: boolean;
  /** Leaves the page, as for another entry of the site. */
  readonly reloadDocument?: boolean;
}

/** A link within the app. It knows where it leads and not where one is, so that going somewhere draws no link anew. */
export function Link({ to, replace = false, reloadDocument = false, onClick, ...rest }: LinkProps) {
  const { basename, navigator } = use(NavigationContext);
  const navigate = useNavigate();
  const address = withBase(basename, to);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (reloadDocument || event.defaultPrevented || isForBrowser(event, rest.target)) return;
    event.preventDefault();
    if ('follow' in navigator) void (navigator as Follower).follow(address, replace);
    else void navigate(to, { replace });
  };
  return <a {...rest} href={navigator.createHref(address)} onClick={follow} />;
}
