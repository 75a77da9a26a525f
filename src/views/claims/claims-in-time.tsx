import { memo } from 'react';
import { ClaimBinsFigure } from '@/marks/claim-bins-figure';
import { useBinWindow, useClaimBins } from '@/marks/use-claim-bins';
import { useAanloop } from '@/state/use-aanloop';

/** Claims by week and kind, above the list of them. */
export const ClaimsInTime = memo(function ClaimsInTime({ full }: { readonly full: boolean }) {
  const { committed } = useAanloop('committed');
  const { rows } = committed.claims;
  const bins = useClaimBins(useBinWindow(), rows);
  return <ClaimBinsFigure bins={bins} rows={rows} full={full} />;
});
