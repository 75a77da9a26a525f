import { isTargetInferred } from '@/domain/relation';
import { formatWhen } from '@/i18n/format-when';
import { useLanguage, useWords } from '@/i18n/use-words';
import { verbOf } from '@/i18n/verb-of';
import { wordStatus } from '@/i18n/word-status';
import { lateWordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import type { Contact } from '@/query/project-details';
import { projectEvidence } from '@/query/project-evidence';
import { useStandings } from '@/state/standings';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import styles from './details.module.css';
import { FoldedList } from './folded-list';

/** Who dealt with whom, in time order, each with the sentence that says so. */
export function ContactLines({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).details;
  const standings = useStandings();
  return (
    <FoldedList items={contacts} idOf={({ relation }) => relation.id}>
      {({ relation, source, target }) => (
        <div
          {...markAttributes(
            { kind: 'relation', id: relation.id },
            { standing: standings.get(`relation:${relation.id}`) ?? 'outside' },
          )}
          {...pointing({ kind: 'relation', id: relation.id })}
        >
          <Link to={linkTo({ kind: 'actor', id: source.id, sentence: null })}>
            <Spoken text={source.name} />
          </Link>{' '}
          <b>{verbOf(relation.kind, source, lang)}</b>{' '}
          <Link to={linkTo({ kind: 'actor', id: target.id, sentence: null })}>
            <Spoken text={target.name} />
          </Link>
          <p className={styles.meta}>
            {[
              words.signs[relation.sign],
              relation.status === 'occurred' ? null : wordStatus(relation, index.actors, lang),
              isTargetInferred(relation) ? words.targetInferred : null,
              formatWhen(relation.date, lang),
            ]
              .filter((part) => part !== null)
              .join(', ')}
            <ListStart items={projectEvidence(index, relation.evidence)} first={6} last="span">
              {({ article, number, ordinal, sentence }) => (
                <span key={sentence.id}>
                  {', '}
                  <Link to={linkTo({ kind: 'article', id: article.id, sentence: sentence.id })}>
                    {own.sentenceOf(ordinal, number).toLowerCase()}
                  </Link>
                </span>
              )}
            </ListStart>
          </p>
        </div>
      )}
    </FoldedList>
  );
}
