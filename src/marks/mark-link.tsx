import type { Standing } from '@/domain/span';
import type { Ref } from '@/query/focus';
import { useIsLit, useIsOpen } from '@/state/lights';
import { Link, type LinkProps } from '@/ui/link';
import { markAttributes } from './mark-state';
import { pointing } from './pointing';

interface MarkLinkProps extends LinkProps {
  readonly mark: Ref;
  readonly standing: Standing;
}

/** A mark that opens what it stands for: a real link, in an SVG too, that lights the same in every view. */
export function MarkLink({ mark, standing, ...rest }: MarkLinkProps) {
  const [lit, open] = [useIsLit(mark), useIsOpen(mark)];
  return (
    <Link
      aria-current={open || undefined}
      {...markAttributes(mark, { standing, lit, open })}
      {...pointing(mark)}
      {...rest}
    />
  );
}
