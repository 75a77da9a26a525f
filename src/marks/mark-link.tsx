import { Link, type LinkProps } from 'react-router';
import type { Ref } from '@/query/focus';
import { type MarkState, markAttributes } from './mark-state';
import { pointing } from './pointing';

interface MarkLinkProps extends LinkProps {
  readonly mark: Ref;
  readonly state: MarkState;
}

/** A mark that opens what it stands for: a real link, in an SVG too, that lights the same in every view. */
export function MarkLink({ mark, state, ...rest }: MarkLinkProps) {
  return (
    <Link
      preventScrollReset
      aria-current={state.open || undefined}
      {...markAttributes(mark, state)}
      {...pointing(mark)}
      {...rest}
    />
  );
}
