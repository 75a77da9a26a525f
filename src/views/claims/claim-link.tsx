import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAanloop } from '@/state/use-aanloop';
import type { ClaimRow } from './claim-row';
import { claimMarkProps, type MarkState } from './use-claim-marks';

interface ClaimLinkProps {
  readonly row: ClaimRow;
  readonly state: MarkState;
  readonly label?: string;
  readonly className?: string | undefined;
  readonly stop?: { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
  readonly children: ReactNode;
}

/** A mark or a row that opens its claim: a real link, lit in every view while it is pointed at. */
export function ClaimLink({ row, state, label, className, stop, children }: ClaimLinkProps) {
  const { linkTo } = useAanloop();
  return (
    <Link
      to={linkTo({ kind: 'claim', id: row.item.id, sentence: null })}
      preventScrollReset
      className={className}
      aria-label={label}
      aria-current={state.open || undefined}
      {...stop}
      {...claimMarkProps(row, state)}
    >
      {children}
    </Link>
  );
}
