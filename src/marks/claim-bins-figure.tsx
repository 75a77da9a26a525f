import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Claim, type ClaimKind, claimKinds } from '@/domain/claim';
import { formatBin } from '@/i18n/format-bin';
import { formatRange } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import type { Count } from '@/query/count';
import type { ClaimBins } from '@/query/project-claim-bins';
import type { Row } from '@/query/row';
import { useFocus } from '@/state/lights';
import { hover } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { LateNote } from '@/ui/late';
import { useSize } from '@/ui/use-size';
import { type BinChoice, highestOf } from './bin-stack';
import styles from './claim-bins.module.css';
import { claimBinsPart } from './claim-bins-part';
import { tellBins } from './tell-bins';
import { claimsIn, litBars, useKindOrder } from './use-claim-bins';

interface ClaimBinsFigureProps {
  readonly bins: ClaimBins;
  readonly rows: readonly Row<Claim>[];
  /** Whose claims they are, where they are not everyone's. */
  readonly whose?: string;
  /** Shared with a picture beside it. */
  readonly highest?: Count;
  readonly full: boolean;
}

const heights = { full: 400, slim: 236 };

/** Claims by stretch of the calendar and kind, with the sentence that says what is seen. */
export function ClaimBinsFigure({ bins, rows, whose, highest, full }: ClaimBinsFigureProps) {
  const { lang, committed, commit } = useAanloop('lang', 'committed', 'commit');
  const { claimKinds: kindNames } = useWords();
  const own = wordsOf(lang).claimBins;
  const focus = useFocus();
  const kinds = useKindOrder();
  const [ref, size] = useSize<HTMLDivElement>({ width: 476, height: heights.slim });
  const [at, setAt] = useState<number | null>(null);
  const { Part, at: arrival } = claimBinsPart.useArrival();
  const { query } = committed;
  const chosen = useMemo(() => (query.kinds.length === 0 ? null : new Set(query.kinds)), [query.kinds]);
  const lit = useMemo(() => focus && litBars(bins, rows, focus), [focus, bins, rows]);
  const isFull = full && size.width >= 700;
  const most = useMemo(() => highest ?? highestOf([bins]), [highest, bins]);
  const isEmpty = most.certain + most.possible === 0;
  const height = isEmpty ? 0 : isFull ? heights.full : heights.slim;
  const told = tellBins(bins, query.clock, lang);
  const root = useRef<HTMLElement>(null);
  const byKey = useRef(false);
  const hasChosen = useRef(false);
  // Other bars take the place of the one that was chosen: who chose by keys stays in the picture.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when other bars are drawn.
  useEffect(() => {
    if (!hasChosen.current) return;
    hasChosen.current = false;
    if (byKey.current) root.current?.focus();
  }, [bins]);
  const choose = useCallback(
    ({ bin, kind }: BinChoice): void => {
      setAt(null);
      hover();
      hasChosen.current = true;
      commit({ from: bin.start, to: bin.end, ...(kind === null ? {} : { kinds: [kind] }) });
    },
    [commit],
  );
  const point = useCallback(
    (column: number, kind: ClaimKind | null, standing: keyof Count | null): void => {
      setAt(column);
      hover(...claimsIn(bins, rows, column, kind, standing).map((id) => ({ kind: 'claim' as const, id })));
    },
    [bins, rows],
  );
  const bin = at === null ? undefined : bins.bins[at];
  const leave = (): void => {
    setAt(null);
    hover();
  };
  const name = [own.per[bins.unit], whose].filter(Boolean).join(': ');
  return (
    <figure
      className={styles.figure}
      aria-label={name}
      ref={root}
      tabIndex={-1}
      onPointerDownCapture={() => {
        byKey.current = false;
      }}
      onKeyDownCapture={() => {
        byKey.current = true;
      }}
      onPointerLeave={leave}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) leave();
      }}
    >
      <figcaption className={styles.caption}>
        <b>{[whose, told.peak].filter(Boolean).join(': ')}.</b> {told.split}
      </figcaption>
      <div ref={ref} className={styles.room} style={{ minHeight: height }}>
        {isEmpty ? null : Part ? (
          <Part
            name={name}
            bins={bins}
            kinds={kinds}
            highest={most}
            width={size.width}
            height={height}
            full={isFull}
            chosen={chosen}
            lit={lit}
            at={at}
            onPoint={point}
            onChoose={choose}
          />
        ) : (
          <LateNote at={arrival} failed={own.failed} onRetry={() => void claimBinsPart.fetch()} />
        )}
      </div>
      <p className={styles.readout} data-no-picture>
        {bin ? (
          <>
            <b>{formatBin(bin, bins.unit, lang)}</b>
            <span>{own.certain(bin.total.certain)}</span>
            <span>{own.possible(bin.total.possible)}</span>
            <button type="button" onClick={() => choose({ bin, kind: null })}>
              {own.only[bins.unit]}
            </button>
          </>
        ) : query.from === null && query.to === null && chosen === null ? (
          <span>{own.hint}</span>
        ) : (
          <>
            {(query.from !== null || query.to !== null) && (
              <>
                <b>{formatRange(bins.from, bins.to, lang)}</b>
                <button type="button" onClick={() => commit({ from: null, to: null })}>
                  {own.allDates}
                </button>
              </>
            )}
            {chosen !== null && (
              <>
                <b>
                  {claimKinds
                    .filter((kind) => chosen.has(kind))
                    .map((kind) => kindNames[kind])
                    .join(', ')}
                </b>
                <button type="button" onClick={() => commit({ kinds: [] })}>
                  {own.allKinds}
                </button>
              </>
            )}
          </>
        )}
      </p>
    </figure>
  );
}
