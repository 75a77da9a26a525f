import { useState } from 'react';
import { binsTable } from '@/dataset/export-bins';
import type { ExportedView } from '@/dataset/export-claims';
import { exportCsv } from '@/dataset/export-csv';
import { formatDay } from '@/domain/day';
import { wordsOf } from '@/i18n/words';
import { tellBins } from '@/marks/tell-bins';
import { useBinWindow, useClaimBins } from '@/marks/use-claim-bins';
import { useAanloop } from '@/state/use-aanloop';
import { saveFile } from '@/ui/save-file';
import { savePicture } from '@/ui/save-picture';

interface SaveInTimeProps {
  readonly view: ExportedView;
  /** The chart cannot be taken away while its table is shown. */
  readonly isDrawn: boolean;
  readonly onSaved: () => void;
}

/** Takes away the claims in time: the counts, or the chart with what it counts and where it is found again. */
export function SaveInTime({ view, isDrawn, onSaved }: SaveInTimeProps) {
  const { committed, lang } = useAanloop('committed', 'lang');
  const { save: words, per } = wordsOf(lang).claimBins;
  const bins = useClaimBins(useBinWindow(), committed.claims.rows);
  const [hasFailed, setFailed] = useState(false);
  const { kinds: chosen } = committed.query;
  const counts = (): void => {
    const bars = bins.bins.flatMap(({ start, end, kinds }) =>
      [...kinds].flatMap(([kind, count]) =>
        chosen.length > 0 && !chosen.includes(kind)
          ? []
          : { start: formatDay(start), end: formatDay(end), kind, ...count },
      ),
    );
    saveFile('aanloop-claims-in-time.csv', 'text/csv;charset=utf-8', exportCsv(binsTable(bars, view)));
    onSaved();
  };
  const picture = async (form: 'svg' | 'png', from: Element): Promise<void> => {
    const figure = from.closest('section')?.querySelector('figure');
    const { peak, split } = tellBins(bins, committed.query.clock, lang);
    const lines = [`${per[bins.unit]}. ${peak}. ${split}`, view.filter, view.link];
    const isSaved = figure ? await savePicture(figure, `aanloop-claims-in-time.${form}`, form, lines) : false;
    setFailed(!isSaved);
    if (isSaved) onSaved();
  };
  return (
    <>
      <button type="button" onClick={counts}>
        {words.csv}
      </button>
      {isDrawn &&
        (['svg', 'png'] as const).map((form) => (
          <button key={form} type="button" onClick={({ currentTarget }) => void picture(form, currentTarget)}>
            {words[form]}
          </button>
        ))}
      {hasFailed && <p role="status">{words.failed}</p>}
    </>
  );
}
