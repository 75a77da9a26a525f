import { useEffect, useMemo } from 'react';
import { isTargetInferred, type Relation } from '@/domain/relation';
import type { Sign } from '@/domain/vocabulary';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { verbOf } from '@/i18n/verb-of';
import { wordStatus } from '@/i18n/word-status';
import { wordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { type Row, standingOfRow } from '@/query/row';
import type { ScopedNetwork } from '@/query/scope-network';
import { hover } from '@/state/transient';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import { Sheet } from '@/ui/sheet';
import styles from './edge-panel.module.css';
import { PairStrip } from './pair-strip';
import { OriginLinks, SentenceLinks } from './relation-links';
import { useDrawnPair } from './use-drawn-pair';

interface EdgePanelProps {
  readonly source: string;
  readonly target: string;
  /** Null is of any sign: what happens within one party. */
  readonly sign: Sign | null;
  readonly rows: readonly Row<Relation>[];
  readonly network: ScopedNetwork;
  /** Where in a roomy picture it hides neither end; null is a small picture. */
  readonly side: 'left' | 'right' | null;
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** The relations an edge stands for, each with the way to its sentence and to the event or claim it comes from. */
export function EdgePanel({ source, target, sign, rows: all, network, side, names, onClose }: EdgePanelProps) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const showBetween = useDrawnPair();
  const link = useLink('pair');
  const words = useWords();
  const own = wordsOf(lang).network;
  const tools = wordsOf(lang).networkTools;
  const name = (id: string): string => names.get(id) ?? id;
  const lights = useMemo(() => all.map(({ item }) => ({ kind: 'relation' as const, id: item.id })), [all]);
  useEffect(() => {
    hover(...lights);
    return () => hover();
  }, [lights]);
  const ofPair = network.edges
    .filter((edge) => [edge.source, edge.target].sort().join() === [source, target].sort().join())
    .flatMap((edge) => edge.rows);
  const full = (id: string): string => names.get(id) ?? index.actors.get(id)?.name[lang] ?? id;
  const rows = all
    .map((row) => ({ ...row, standing: standingOfRow(row), from: row.span?.start ?? row.span?.end ?? 0 }))
    .sort((a, b) => Number(a.standing === 'outside') - Number(b.standing === 'outside') || a.from - b.from);
  return (
    <Sheet
      title={source === target ? tools.loop(name(source), all.length) : own.panel(name(source), name(target))}
      note={sign && words.signs[sign]}
      closeWord={own.close}
      className={[styles.panel, side ? styles.roomy : styles.tight, side === 'right' && styles.right]
        .filter(Boolean)
        .join(' ')}
      onClose={onClose}
    >
      <PairStrip rows={all} others={ofPair} />
      {source !== target && link.pair.length === 0 && (
        <p className={styles.more}>
          <button type="button" onClick={() => showBetween(source, target)}>
            {tools.pairButton}
          </button>
        </p>
      )}
      <ul>
        <ListStart items={rows}>
          {({ item, when, standing }) => (
            <li
              key={item.id}
              {...markAttributes({ kind: 'relation', id: item.id }, { standing })}
              className={styles.row}
              {...pointing({ kind: 'relation', id: item.id }, lights)}
            >
              <p className={styles.when}>
                {[
                  when ? formatWhen(when, lang) : words.certainty.undated,
                  wordStatus(item, index.actors, lang),
                  ...(isTargetInferred(item) ? [words.targetInferred] : []),
                  ...(standing === 'certain' ? [] : [words.certainty[standing]]),
                ].join(' · ')}
                <SentenceLinks relation={item} />
              </p>
              <p className={styles.what}>
                {full(item.source)} {verbOf(item.kind, index.actors.get(item.source), lang)} {full(item.target)}
              </p>
              <ListStart
                items={[...new Map(item.evidence.map((evidence) => [evidence.digest, evidence])).values()]}
                first={6}
                last="p"
              >
                {({ digest, article }) => (
                  <p key={digest} className={styles.sentence}>
                    <Link to={linkTo({ kind: 'article', id: article, sentence: digest })}>
                      <DigestSentence id={digest} />
                    </Link>
                  </p>
                )}
              </ListStart>
              {item.attributionNote && (
                <p className={styles.more}>
                  <Spoken text={item.attributionNote} />
                </p>
              )}
              <p className={styles.origin}>
                <OriginLinks relation={item} />
              </p>
            </li>
          )}
        </ListStart>
      </ul>
    </Sheet>
  );
}

function DigestSentence({ id }: { readonly id: string }) {
  const { index } = useAanloop('index');
  const found = index.sentences.get(id);
  return found && <Spoken text={found.sentence.text} />;
}
