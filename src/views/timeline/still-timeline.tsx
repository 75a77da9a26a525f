import { useAanloop } from '@/state/use-aanloop';
import { Chart } from './chart';
import { useZoom } from './use-zoom';

/** The chart alone, for a page that has no script yet: its marks are links. */
export function StillTimeline() {
  const { projection } = useAanloop('projection');
  return <Chart zoom={useZoom(projection.timeline, null)} />;
}
