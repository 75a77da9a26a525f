import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import type { ScopedNetwork } from '@/query/scope-network';
import { useAanloop } from '@/state/use-aanloop';
import { savePicture } from '@/ui/save-picture';
import styles from './network.module.css';
import { NetworkChart } from './network-chart';
import type { PictureForm } from './network-save';

interface Pictured {
  /** Not a table. */
  readonly isShown: boolean;
  readonly network: ScopedNetwork;
  readonly names: ReadonlyMap<string, string>;
  readonly headline: string;
  readonly summary: string;
}

interface Wanted {
  readonly form: PictureForm;
  readonly done: (saved: boolean) => void;
}

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Saves the picture as it is shown; where a table is shown instead, it is drawn beside the page for that moment. */
export function usePicture({ isShown, network, names, headline, summary }: Pictured): {
  readonly save: (form: PictureForm, within: Element) => Promise<boolean>;
  readonly stage: ReactNode;
} {
  const { index, link, lang } = useAanloop();
  const own = wordsOf(lang).networkTools;
  const stage = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const { dossier } = index.dataset;
  const day = link.query.asof === null ? null : parseDay(link.query.asof);
  const known = day === null ? null : formatDayWords(day, lang);
  const captions = [summary, own.source(dossier.title[lang], index.byPublication.length, known)];
  const draw = (region: Element | null | undefined, form: PictureForm): Promise<boolean> =>
    region ? savePicture(region, `${dossier.id}-network.${form}`, form, captions) : Promise.resolve(false);
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
  });
  useEffect(() => {
    if (wanted === null) return;
    const { form, done } = wanted;
    // The room is measured in one frame and drawn in, in the next.
    void nextFrame()
      .then(nextFrame)
      .then(nextFrame)
      .then(() => latest.current(stage.current, form))
      .then((saved) => {
        setWanted(null);
        done(saved);
      });
  }, [wanted]);
  const save = useCallback(
    (form: PictureForm, within: Element): Promise<boolean> =>
      isShown ? latest.current(within.closest('section'), form) : new Promise((done) => setWanted({ form, done })),
    [isShown],
  );
  return {
    save,
    stage: wanted && (
      <div ref={stage} className={styles.stage} inert>
        <h2>{headline}</h2>
        <NetworkChart network={network} names={names} sought={null} />
      </div>
    ),
  };
}
