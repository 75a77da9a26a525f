import { useCallback, useEffect, useId, useRef } from 'react';
import { formatWhen } from '@/i18n/format-when';
import { networkWords } from '@/i18n/network-words';
import { useWords } from '@/i18n/use-words';
import type { NetworkEdge } from '@/query/project-network';
import { hover } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import styles from './edge-panel.module.css';
import { standingOfRow } from './name-mark';
import { OriginLinks, SentenceLinks } from './relation-links';

interface EdgePanelProps {
  readonly edge: NetworkEdge;
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** The relations an edge stands for, each with the way to its sentence and to the event or claim it comes from. */
export function EdgePanel({ edge, names, onClose }: EdgePanelProps) {
  const { lang } = useAanloop();
  const words = useWords();
  const own = networkWords[lang];
  const title = useId();
  const close = useRef<HTMLButtonElement>(null);
  const name = (id: string): string => names.get(id) ?? id;
  const { rows: all } = edge;
  const light = useCallback(() => hover(...all.map(({ item }) => ({ kind: 'relation' as const, id: item.id }))), [all]);
  useEffect(() => {
    close.current?.focus();
    light();
    return () => hover();
  }, [light]);
  const rows = all
    .map((row) => ({ ...row, standing: standingOfRow(row), from: row.span?.start ?? row.span?.end ?? 0 }))
    .sort((a, b) => Number(a.standing === 'outside') - Number(b.standing === 'outside') || a.from - b.from);
  return (
    <div
      role="dialog"
      aria-labelledby={title}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h3 id={title} className={styles.title}>
          {own.panel(name(edge.source), name(edge.target))}
        </h3>
        <span className={styles.sign}>{words.signs[edge.sign]}</span>
        <button ref={close} type="button" className={styles.close} onClick={onClose}>
          {own.close}
        </button>
      </header>
      <ul className={styles.list}>
        {rows.map(({ item, when, standing }) => (
          <li
            key={item.id}
            data-mark={`relation:${item.id}`}
            data-standing={standing}
            className={styles.row}
            onPointerEnter={() => hover({ kind: 'relation', id: item.id })}
            onPointerLeave={light}
          >
            <p className={styles.when}>
              {[
                when ? formatWhen(when, lang) : words.certainty.undated,
                words.statuses[item.status],
                ...(standing === 'certain' ? [] : [words.certainty[standing]]),
              ].join(' · ')}
              <SentenceLinks relation={item} />
            </p>
            <p className={styles.what}>
              {name(item.source)} {words.relationKinds[item.kind]} {name(item.target)}
            </p>
            <p className={styles.origin}>
              <OriginLinks relation={item} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
