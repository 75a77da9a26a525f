import { type Claim, narrator } from '@/domain/claim';
import type { Event } from '@/domain/event';
import { type Evidence, evidenceOf } from '@/domain/evidence';
import { formatList } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import type { Engine } from '@/query/engine';
import type { Row } from '@/query/row';
import styles from './archive.module.css';
import type { Shown } from './shown';
import { type Source, Sources } from './sources';

const sourcesOf = (evidence: readonly Evidence[]): Source[] => {
  const byArticle = Map.groupBy(evidence, ({ article }) => article);
  return [...byArticle].map(([article, all]) => ({ article, sentences: all.map(({ digest }) => digest) }));
};

/** Whoever a row speaks of by name. */
export const namedIn = (item: Claim | Event): readonly string[] =>
  'claimant' in item ? [item.claimant] : item.participants.map(({ actor }) => actor);

interface ItemRowProps {
  readonly row: Row<Claim | Event>;
  readonly names: Shown['names'];
  readonly engine: Engine;
  readonly isRanged: boolean;
}

/** A claim or an event: who, when, what, and the sentences that say it. */
export function ItemRow({ row: { item, when, standing }, names, engine, isRanged }: ItemRowProps) {
  const say = useArchiveWords();
  const words = useWords();
  const lang = useLanguage();
  const people = namedIn(item).map((id) => (id === narrator ? words.narrator : (names[id]?.[lang] ?? id)));
  const evidence = evidenceOf(item);
  return (
    <li>
      <strong>{item.title[lang]}</strong>
      <span className={styles.quiet}>
        {people.length > 0 && `${formatList(people, lang)}; `}
        {when ? formatWhen(when, lang) : say.noDate}
        {isRanged && standing === 'possible' && ` (${words.certainty.possible})`}
      </span>
      <span>{'claimant' in item ? item.proposition[lang] : item.summary[lang]}</span>
      <Sources engine={engine} title={item.title[lang]} sources={sourcesOf(evidence)} />
    </li>
  );
}
