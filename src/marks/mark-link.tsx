import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface MarkLinkProps extends Omit<AnchorHTMLAttributes<SVGAElement>, 'href' | 'onClick'> {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link within an SVG: Enter, middle click and "copy address" work as on any link. */
export function MarkLink({ to, children, ...rest }: MarkLinkProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler<Element>(to, { preventScrollReset: true });
  const props = rest as AnchorHTMLAttributes<HTMLAnchorElement>;
  return (
    <a {...props} href={href} onClick={follow as never}>
      {children}
    </a>
  );
}
