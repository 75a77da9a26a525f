import type { ReactNode } from 'react';
import type { Standing } from '@/domain/span';
import { MarkLink } from '@/marks/mark-link';
import { useAanloop } from '@/state/use-aanloop';
import type { ClaimRow } from './claim-row';

interface ClaimLinkProps {
  readonly row: ClaimRow;
  readonly standing: Standing;
  readonly label?: string;
  readonly className?: string | undefined;
  readonly stop?: { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
  readonly children: ReactNode;
}

/** A mark or a row that opens its claim. */
export function ClaimLink({ row, standing, label, className, stop, children }: ClaimLinkProps) {
  const { linkTo } = useAanloop('linkTo');
  const { id } = row.item;
  return (
    <MarkLink
      mark={{ kind: 'claim', id }}
      standing={standing}
      to={linkTo({ kind: 'claim', id, sentence: null })}
      className={className}
      aria-label={label}
      {...stop}
    >
      {children}
    </MarkLink>
  );
}
