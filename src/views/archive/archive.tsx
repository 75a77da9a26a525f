import { useMemo } from 'react';
import type { FactManifest } from '@/dataset/fact-manifest';
import { formatSize } from '@/i18n/format-size';
import { formatDayWords, formatWhen } from '@/i18n/format-when';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { sqlDossierOf } from '@/query/line-engine';
import type { Query } from '@/query/query';
import type { OpenedArchive } from '@/state/open-archive';
import styles from './archive.module.css';
import { ArchiveFilters } from './archive-filters';
import { DayStrip } from './day-strip';
import { useArchive } from './use-archive';

interface ArchiveProps {
  readonly manifest: FactManifest;
  readonly opened: OpenedArchive;
  readonly query: Query;
  readonly onAsk: (query: Query) => void;
}

/** A dossier too large for a page: its numbers, filters, days and claims, asked of an engine. */
export function Archive({ manifest, opened, query, onAsk }: ArchiveProps) {
  const say = useArchiveWords();
  const words = useWords();
  const lang = useLanguage();
  const { shown, rows, isAsking, lack, stop, again, more } = useArchive(manifest, opened.engine, query);
  const { period } = useMemo(() => sqlDossierOf(manifest.dossier), [manifest]);
  const whole = Object.values(manifest.tables).reduce((sum, { bytes }) => sum + bytes, 0);
  const fetched = opened.fetched?.() ?? null;
  const isStale = lack !== null || (isAsking && JSON.stringify(shown.query) !== JSON.stringify(query));
  return (
    <main className={styles.page} aria-busy={isAsking}>
      <header>
        <h1>{manifest.dossier.title[lang]}</h1>
        <p>{manifest.dossier.summary[lang]}</p>
      </header>
      <div className={styles.state} role="status">
        {isAsking && (
          <>
            <span>
              {fetched === null ? say.askingServer : say.asking(formatSize(fetched, lang), formatSize(whole, lang))}
            </span>
            <button type="button" onClick={stop}>
              {say.stop}
            </button>
          </>
        )}
        {lack !== null && (
          <>
            <span className={styles.alert}>
              {lack === 'stopped' ? say.stopped : `${words.problem[lack.cause]} ${say.stale}`}
            </span>
            <button type="button" onClick={again}>
              {say.again}
            </button>
          </>
        )}
        {!isAsking && lack === null && fetched !== null && <span>{say.read(formatSize(fetched, lang))}</span>}
      </div>
      <div className={isStale ? styles.stale : undefined}>
        <p className={styles.summary}>
          {shown.events + shown.claims === 0 ? say.nothing : say.summary(shown.events, shown.claims, shown.articles)}
          {shown.possible > 0 && `, ${say.possibly(shown.possible)}`}
          {shown.undated > 0 && `; ${say.undated(shown.undated)}`}.
        </p>
        <section aria-labelledby="archive-timeline">
          <h2 id="archive-timeline">{say.timeline}</h2>
          <DayStrip
            bins={shown.bins}
            period={period}
            query={query}
            onChoose={(from, to) => onAsk({ ...query, from, to })}
          />
          <details>
            <summary>{say.asTable}</summary>
            <div className={styles.scroll}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say.day}</th>
                    <th scope="col">{say.certain}</th>
                    <th scope="col">{say.possible}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.bins.map(([day, certain, possible]) => (
                    <tr key={day}>
                      <th scope="row">{formatDayWords(day, lang)}</th>
                      <td>{certain}</td>
                      <td>{possible}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </section>
      </div>
      <div className={styles.columns}>
        <ArchiveFilters key={query.q} shown={shown} query={query} onAsk={onAsk} />
        <section aria-labelledby="archive-claims" className={isStale ? styles.stale : undefined}>
          <h2 id="archive-claims">{say.claims}</h2>
          <ol className={styles.rows}>
            {rows.map(({ item, when }) => (
              <li key={item.id}>
                <strong>{item.title[lang]}</strong>
                <span className={styles.quiet}>
                  {shown.names[item.claimant]?.[lang] ?? item.claimant}, {when ? formatWhen(when, lang) : say.noDate}
                </span>
                <span>{item.proposition[lang]}</span>
              </li>
            ))}
          </ol>
          {rows.length > 0 && rows.length < shown.claims && (
            <button type="button" onClick={more} disabled={isAsking}>
              {say.more(rows.length, shown.claims)}
            </button>
          )}
        </section>
      </div>
    </main>
  );
}
