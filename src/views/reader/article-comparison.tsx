import { useMemo } from 'react';
import type { Claim } from '@/domain/claim';
import { joinSome } from '@/i18n/format-number';
import { nameClaimants } from '@/i18n/name-claimants';
import { useLanguage, useLateWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { groupFill } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { claimStatus } from '@/query/claim-status';
import { compareArticles, type Shared, type Told } from '@/query/compare-articles';
import { groupsOfClaim, groupsOfEvent } from '@/query/item-groups';
import type { Quote } from '@/query/project-evidence';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import { NumberBox } from '@/ui/number-box';
import styles from './article-comparison.module.css';

/** Two articles beside each other: what only one tells, what both tell, and where they differ. */
export function ArticleComparison({ a, b }: { readonly a: string; readonly b: string }) {
  const { index, committed } = useAanloop('index', 'committed');
  const lang = useLanguage();
  const own = lateWordsOf(lang).why;
  const found = useMemo(() => compareArticles(index, committed, a, b), [index, committed, a, b]);
  const [numberA, numberB] = [index.numberOf.get(a) ?? 0, index.numberOf.get(b) ?? 0];
  const { onlyA, onlyB, both, numbers } = found;
  const title = (id: string): string => index.articles.get(id)?.title[lang] ?? id;
  return (
    <div className={styles.comparison}>
      <h2 tabIndex={-1}>{own.compareTitle(numberA, numberB)}</h2>
      <p>{own.compareSummary(onlyA.length, both.length, onlyB.length, numberA, numberB)}</p>
      <div className={styles.heads}>
        <p>
          <NumberBox number={numberA} /> {title(a)}
        </p>
        <p>
          <NumberBox number={numberB} /> {title(b)}
        </p>
      </div>
      <ListStart items={numbers} last="p">
        {({ question, a: here, b: there }) => (
          <section key={question.id} className={styles.shared} data-differing="number">
            <h3>
              <Spoken text={question.title} /> <small>{own.differs.number}</small>
            </h3>
            <div className={styles.pair}>
              <Numbers claims={here} article={a} />
              <Numbers claims={there} article={b} />
            </div>
          </section>
        )}
      </ListStart>
      <h3 className={styles.kind}>{own.both}</h3>
      {both.length === 0 && <p>{own.neither}</p>}
      <ListStart items={both} last="p">
        {(shared) => <SharedItem key={`${shared.told.kind} ${shared.told.item.id}`} shared={shared} a={a} b={b} />}
      </ListStart>
      <div className={styles.pair}>
        <Only told={onlyA} number={numberA} article={a} />
        <Only told={onlyB} number={numberB} article={b} />
      </div>
    </div>
  );
}

function ItemLink({ told: { kind, item } }: { readonly told: Told }) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const groups = kind === 'event' ? groupsOfEvent(index, item) : groupsOfClaim(index, item);
  const status = kind === 'event' ? item.status : claimStatus(item);
  return (
    <Link
      className={styles.item}
      to={linkTo({ kind, id: item.id, sentence: null })}
      {...pointing({ kind, id: item.id })}
    >
      <HeadDot fills={groups.map(groupFill)} style={headStyle[status]} />
      <span>
        <Spoken text={item.title} />
      </span>
    </Link>
  );
}

function Numbers({ claims, article }: { readonly claims: readonly Claim[]; readonly article: string }) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const lang = useLanguage();
  return (
    <ul>
      <ListStart items={claims} first={20}>
        {(claim) => {
          const sentence = claim.reports.find((report) => report.article === article)?.evidence[0]?.digest ?? null;
          return (
            <li key={claim.id}>
              <Link to={linkTo({ kind: 'article', id: article, sentence })}>
                <b>{claim.quantity?.wording[lang]}</b>
              </Link>
              , {nameClaimants(claim, index.actors, lang)}
            </li>
          );
        }}
      </ListStart>
    </ul>
  );
}

function SharedItem({ shared, a, b }: { readonly shared: Shared; readonly a: string; readonly b: string }) {
  const { index } = useAanloop('index');
  const lang = useLanguage();
  const own = lateWordsOf(lang).why;
  const { told, differing } = shared;
  const via = (article: string): string | null => {
    if (told.kind !== 'claim' || !differing.includes('attribution')) return null;
    const names = told.item.reports.flatMap((report) =>
      report.article === article && report.via !== null ? (index.actors.get(report.via)?.name[lang] ?? []) : [],
    );
    return names.length > 0 ? own.via(joinSome(names, ', ', lang)) : own.direct;
  };
  return (
    <section className={styles.shared} data-differing={differing.join(' ')}>
      <h4>
        <ItemLink told={told} /> <small>{differing.map((one) => own.differs[one]).join(', ')}</small>
      </h4>
      <div className={styles.pair}>
        <Quotes quotes={shared.a} note={via(a)} />
        <Quotes quotes={shared.b} note={via(b)} />
      </div>
    </section>
  );
}

function Quotes({ quotes, note }: { readonly quotes: readonly Quote[]; readonly note: string | null }) {
  const { linkTo } = useAanloop('linkTo');
  return (
    <div>
      <ListStart items={quotes} first={6} last="p">
        {({ article, sentence, ordinal }) => (
          <p key={sentence.id} className={styles.quote}>
            <sup>
              <Link to={linkTo({ kind: 'article', id: article.id, sentence: sentence.id })}>{ordinal}</Link>
            </sup>{' '}
            <Spoken text={sentence.text} />
          </p>
        )}
      </ListStart>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}

interface OnlyProps {
  readonly told: readonly Told[];
  readonly number: number;
  readonly article: string;
}

function Only({ told, number, article }: OnlyProps) {
  const { linkTo } = useAanloop('linkTo');
  const own = useLateWords().why;
  return (
    <section data-only={article}>
      <h3 className={styles.kind}>
        <Link to={linkTo({ kind: 'article', id: article, sentence: null })}>{own.only(number)}</Link>
      </h3>
      {told.length === 0 && <p>{own.neither}</p>}
      <ul>
        <ListStart items={told}>
          {(one) => (
            <li key={`${one.kind} ${one.item.id}`}>
              <ItemLink told={one} />
            </li>
          )}
        </ListStart>
      </ul>
    </section>
  );
}
