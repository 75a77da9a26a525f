import { useMemo, useState } from 'react';
import type { FactManifest } from '@/dataset/fact-manifest';
import { formatSize } from '@/i18n/format-size';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { sqlDossierOf } from '@/query/line-engine';
import type { Query } from '@/query/query';
import type { OpenedArchive } from '@/state/open-archive';
import styles from './archive.module.css';
import { ArchiveFilters } from './archive-filters';
import { AskingState } from './asking-state';
import { DayStrip } from './day-strip';
import { DayTable } from './day-table';
import { ItemList } from './item-list';
import { sameQuestion, useArchive } from './use-archive';

interface ArchiveProps {
  readonly manifest: FactManifest;
  readonly opened: OpenedArchive;
  readonly query: Query;
  readonly onAsk: (query: Query) => void;
}

const lists = ['claims', 'events'] as const;

/** A dossier too large for a page: its numbers, filters, days, claims and events, asked of an engine. */
export function Archive({ manifest, opened, query, onAsk }: ArchiveProps) {
  const say = useArchiveWords();
  const words = useWords();
  const lang = useLanguage();
  const { shown, kept, isHeld, asking, cost, lack, peek, stop, again } = useArchive(manifest, opened, query);
  const [list, setList] = useState<(typeof lists)[number]>('claims');
  const { period } = useMemo(() => sqlDossierOf(manifest.dossier), [manifest]);
  const isStale = !isHeld && !sameQuestion(shown.query, query);
  return (
    <main className={styles.page} aria-busy={asking !== null}>
      <header>
        <h1>{manifest.dossier.title[lang]}</h1>
        <p>{manifest.dossier.summary[lang]}</p>
      </header>
      <p className={isStale ? `${styles.summary} ${styles.stale}` : styles.summary}>
        {shown.events + shown.claims === 0 ? say.nothing : say.summary(shown.events, shown.claims, shown.articles)}
        {shown.possible > 0 && `, ${say.possibly(shown.possible)}`}
        {shown.undated > 0 && `; ${say.undated(shown.undated)}`}.
        {shown.events + shown.claims === 0 && ` ${words.filter.nothingHint}`}
      </p>
      <div className={styles.state} role="status">
        {asking !== null && <AskingState meter={opened.meter} before={asking} onStop={stop} />}
        {lack !== null && (
          <>
            <span className={styles.alert}>
              {lack === 'stopped' ? say.stopped : words.problem[lack.cause]} {isStale && say.stale}
            </span>
            <button type="button" onClick={again}>
              {say.again}
            </button>
          </>
        )}
        {asking === null && lack === null && cost !== null && (
          <span>{say.cost(cost.time, cost.rows, cost.came === 0 ? null : formatSize(cost.came, lang))}</span>
        )}
      </div>
      <section aria-labelledby="archive-timeline" className={isStale ? styles.stale : undefined}>
        <h2 id="archive-timeline">{say.timeline}</h2>
        <DayStrip
          bins={shown.bins}
          period={period}
          query={query}
          onHold={(bounds) => peek(bounds && { ...query, ...bounds })}
          onChoose={(bounds) => onAsk({ ...query, ...bounds })}
        />
        <DayTable bins={shown.bins} />
      </section>
      <div className={styles.columns}>
        <ArchiveFilters key={query.q} shown={shown} query={query} onAsk={onAsk} />
        <section aria-label={say[list]} className={isStale || isHeld ? styles.stale : undefined}>
          <div className={styles.lists}>
            {lists.map((name) => (
              <button key={name} type="button" aria-pressed={list === name} onClick={() => setList(name)}>
                {say.listOf[name](shown[name])}
              </button>
            ))}
          </div>
          <ItemList
            key={list}
            engine={opened.engine}
            pages={kept?.[list] ?? null}
            total={shown[list]}
            names={shown.names}
            isRanged={query.from !== null || query.to !== null}
          />
        </section>
      </div>
    </main>
  );
}
