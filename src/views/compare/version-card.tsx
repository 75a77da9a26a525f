import { claimantOf } from '@/dataset/index-dataset';
import { formatList } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { nameClaimants } from '@/i18n/name-claimants';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { markAttributes } from '@/marks/mark-state';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { groupFill, groupInk } from '@/picture/group-color';
import { useIsLit, useIsOpen } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import { NumberBox } from '@/ui/number-box';
import styles from './compare.module.css';
import type { Version } from './line-up';
import { groupOf } from './sides';

interface VersionCardProps {
  readonly version: Version;
  /** Versions of the same question that it answers. */
  readonly siblings: ReadonlySet<string>;
}

/** One version: who says it, what, when, in which sentence, how sure, and what it answers. */
export function VersionCard({ version, siblings }: VersionCardProps) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = lateWordsOf(lang).compare;
  const { item, standing } = version;
  const group = groupOf(index, item);
  const claimant = claimantOf(item);
  const reports = item.reports
    .map((report) => ({ ...report, number: index.numberOf.get(report.article) ?? 0 }))
    .sort((a, b) => a.number - b.number);
  const numbers = [...new Set(reports.map(({ number }) => number))];
  const name =
    claimant === null
      ? words.ownWords(formatList(numbers.map(words.article), lang))
      : nameClaimants(item, index.actors, lang);
  const mark = { kind: 'claim', id: item.id } as const;
  const [lit, open] = [useIsLit(mark), useIsOpen(mark)];
  const answered = item.answers.filter(({ claim }) => siblings.has(claim));
  return (
    <article
      className={styles.version}
      {...markAttributes(mark, { standing: standing ?? 'certain', lit, open })}
      {...pointing(mark)}
    >
      <p className={styles.who} style={{ color: groupInk(group) }}>
        <HeadDot
          fills={[groupFill(group)]}
          style={
            item.modality === 'denied'
              ? 'struck'
              : item.modality === 'asserted' || item.modality === 'reported'
                ? 'filled'
                : 'ring'
          }
        />
        {name}
      </p>
      <p className={styles.text}>
        <Link to={linkTo({ kind: 'claim', id: item.id, sentence: null })}>
          <Spoken text={item.proposition} />
        </Link>
      </p>
      <p className={styles.meta}>
        {item.quantity && (
          <b>
            <Spoken text={item.quantity.wording} />
          </b>
        )}
        <span>{formatWhen(item.said, lang, 'short')}</span>
        <ListStart items={reports} first={12} last="span">
          {({ article, evidence, number }) => {
            const sentence = evidence[0]?.digest ?? null;
            const ordinal = index.sentences.get(sentence ?? '')?.ordinal ?? 0;
            return (
              <Link
                key={article}
                to={linkTo({ kind: 'article', id: article, sentence })}
                aria-label={words.sentence(number, ordinal)}
                className={styles.box}
              >
                <NumberBox number={number} lit={lit} />
              </Link>
            );
          }}
        </ListStart>
        {item.attribution === 'doubtful' && <span className={styles.doubt}>{words.doubtful}</span>}
        {item.attribution === 'inferred' && <span>{words.inferred}</span>}
        {[...new Set(item.doubts?.map(({ about }) => about))].map((about) => (
          <span key={about} className={styles.doubt}>
            {wordsOf(lang).doubts[about]}
          </span>
        ))}
        {standing === 'possible' && <span>{words.possibleWord}</span>}
      </p>
      <ListStart items={answered} first={6} last="p">
        {(answer) => (
          <p key={answer.claim} className={styles.answer}>
            <b>{words.answers[answer.how]}</b>{' '}
            <Link to={linkTo({ kind: 'claim', id: answer.claim, sentence: null })}>
              {index.claims.get(answer.claim)?.title[lang] ?? answer.claim}
            </Link>
            {`: ${answer.note[lang]}`}
          </p>
        )}
      </ListStart>
    </article>
  );
}
