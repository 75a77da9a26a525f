import { useMemo, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { rangeOf } from '@/query/row';
import type { Link } from '@/state/link';
import type { Aanloop } from '@/state/use-aanloop';
import type { Size } from '@/ui/use-laid-out';
import { claimantOfRow } from './claim-row';
import { KeptLayouts } from './keep-layouts';
import { labelLines } from './label-lines';
import { namePanel } from './name-panel';
import { tabRows } from './tab-rows';
import type { TroopPanels } from './troop-panels';
import { type TroopsLayout, troopsLayout } from './troops-layout';

const axisWidth = 62;

interface TroopsRoom extends Size, Pick<Aanloop, 'index' | 'committed' | 'lang'>, Pick<Link, 'scale'> {
  readonly fontSize: number;
  /** Leaves room for dates beside the marks. */
  readonly full: boolean;
}

/** The picture of the committed question, laid out for a room; a range that moves under the hand is drawn over it. */
export function useTroopsLayout(asked: TroopsRoom): { readonly panels: TroopPanels; readonly layout: TroopsLayout } {
  const { index, committed, lang, scale, width, height, fontSize, full } = asked;
  const { narrator } = useWords();
  const [kept] = useState(() => new KeptLayouts());
  const { claims, timeline, query } = committed;
  const panels = useMemo(() => kept.panelsOf(tabRows(claims, 'troops').rows), [claims, kept]);
  const layout = useMemo(() => {
    const range = rangeOf(query);
    const room = {
      from: range.start ?? Math.min(timeline.from, range.end ?? timeline.from),
      to: range.end ?? Math.max(timeline.to, range.start ?? timeline.to),
      width,
      height: Math.max(0, height),
      axisWidth,
      isLog: scale === 'log',
      fontSize,
      dense: !full,
    };
    return kept.layoutOf(panels, JSON.stringify([room, lang, narrator]), () =>
      troopsLayout({
        ...room,
        panels,
        wordings: (mark, panel) => {
          const { what, claimant } = namePanel(index, panel, lang, narrator);
          const { name, short } = claimantOfRow(index, mark.row, lang, narrator);
          const names = {
            claimant: name,
            short,
            panel: panel.marks.length === 1 ? what : null,
            named: claimant !== null,
          };
          return labelLines(mark, panel, names, lang, full);
        },
      }),
    );
  }, [kept, panels, timeline, query, width, height, fontSize, index, lang, narrator, full, scale]);
  return { panels, layout };
}
