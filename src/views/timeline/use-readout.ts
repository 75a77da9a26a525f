import { useMemo } from 'react';
import { formatRange } from '@/i18n/format-when';
import { countEvents } from '@/query/count-events';
import { rangeOf } from '@/query/row';
import { useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { countWords } from './summary';

/** The chosen dates and their events in words; during a drag those under the hand, before any view has followed. */
export function useReadout(): { readonly range: string; readonly count: string } {
  const { index, committed, lang } = useAanloop('index', 'committed', 'lang');
  const brush = useTransient((state) => state.brush);
  const { query, timeline } = committed;
  return useMemo(() => {
    const asked = brush ? { ...query, from: brush.from, to: brush.to } : query;
    const { start, end } = rangeOf(asked);
    return {
      range: formatRange(start ?? timeline.from, end ?? timeline.to, lang),
      count: countWords(countEvents(index, asked), lang),
    };
  }, [brush, query, timeline.from, timeline.to, index, lang]);
}
