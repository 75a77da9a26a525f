import { Late } from '@/ui/late';
import { usePhone } from '@/ui/use-media';
import { FullTimeline } from './full-timeline';
import { slimPart } from './parts';

export interface TimelineProps {
  /** Above the reader: only the events of the open article, in one strip. */
  readonly slim?: boolean;
}

/** What happened when: a chart, on a phone a list, above the reader a strip. */
export function Timeline({ slim = false }: TimelineProps) {
  const phone = usePhone();
  return slim ? <Late part={slimPart} /> : <FullTimeline phone={phone} />;
}
