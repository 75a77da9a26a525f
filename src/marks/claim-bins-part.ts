import { latePart } from '@/ui/late-part';
import type { ClaimBinsChartProps } from './claim-bins-chart';

/** The chart and the library that draws it, fetched once the screen around it stands. */
export const claimBinsPart = latePart<ClaimBinsChartProps>(
  async () => (await import('./claim-bins-chart')).ClaimBinsChart,
);
