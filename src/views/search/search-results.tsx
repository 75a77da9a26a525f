import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type RefObject,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { searchWordsOf, useSearchWords } from '@/i18n/use-search-words';
import { useLanguage } from '@/i18n/use-words';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { findHits } from '@/query/find-hits';
import { isQuick } from '@/query/is-quick';
import { useOriginals } from '@/state/originals';
import { formatStart } from '@/state/start-link';
import { useAanloop } from '@/state/use-aanloop';
import { segment } from '@/text/segment';
import { Link } from '@/ui/link';
import { useSteady } from '@/ui/use-steady';
import { answerSearch } from './answer-search';
import { asksHowToCite } from './asks-how-to-cite';
import { DaysLink } from './days-link';
import type { FoundGroup, FoundItem, HitGroup } from './group-hits';
import styles from './search-results.module.css';

export interface SearchResultsProps {
  readonly words: string;
  readonly list: RefObject<HTMLDivElement | null>;
  /** Enter was pressed in the box. */
  readonly isEntered: boolean;
  /** It was followed, or there was nothing to follow. */
  readonly onEntered: () => void;
  /** Gives the focus back to the box. */
  readonly onClose: () => void;
  /** A result was opened here. */
  readonly onChoose: () => void;
  /** The views shall show what these words are found in. */
  readonly onFilter: () => void;
}

const first = 5;

/** What the words of the box are found in, by kind: real links, walked by the arrow keys. */
export function SearchResults(props: SearchResultsProps) {
  const { words: typed, list, isEntered, onEntered, onClose, onChoose, onFilter } = props;
  const { index, link, committed } = useAanloop('index', 'link', 'committed');
  const lang = useLanguage();
  const own = searchWordsOf(lang);
  const late = useDeferredValue(isQuick(index.dataset) ? '' : typed);
  const words = isQuick(index.dataset) ? typed : late;
  const attached = useOriginals((state) => state.attached);
  const [whole, setWhole] = useState<ReadonlySet<HitGroup>>(new Set());
  const { query } = link;
  const { from, to } = committed.timeline;
  const { starts, isQuestion, days, groups, nearest, otherwise } = useMemo(() => {
    const matches = attached.flatMap(({ match }) => match ?? []);
    return answerSearch({ index, matches, query, period: { from, to } }, words, lang);
  }, [index, attached, query, from, to, words, lang]);
  const isWalked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results may have taken the focused one away.
  useLayoutEffect(() => {
    if (!isWalked.current || list.current?.contains(document.activeElement)) return;
    const next = list.current?.querySelector<HTMLElement>('a[href], button');
    if (next) next.focus();
    else onClose();
  }, [groups]);
  // What the words stand for once they are all there: a question of the dossier, some days, or themselves.
  const entered = starts[0]?.isWhole ? 'start' : days.length > 0 ? 'days' : nearest ? null : 'words';
  useEffect(() => {
    if (!isEntered || words !== typed) return;
    onEntered();
    list.current?.querySelector<HTMLElement>('[data-enter]')?.click();
  }, [isEntered, onEntered, words, typed, list]);
  const { choose, unfold } = useSteady({
    unfold: (group: HitGroup, section: Element | null): void => {
      flushSync(() => setWhole(new Set([...whole, group])));
      section?.querySelectorAll<HTMLElement>('a[href]')[first]?.focus();
    },
    choose: ({ ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
      if (!ctrlKey && !metaKey && !shiftKey) onChoose();
    },
  });
  const questions = starts.length > 0 && (
    <section aria-label={own.starts}>
      <h2>{own.starts}</h2>
      <ul>
        {starts.map((start, i) => (
          <li key={start.link}>
            <Link
              to={formatStart(start.link, link)}
              onClick={choose}
              data-enter={entered === 'start' && i === 0 ? '' : undefined}
            >
              <Spoken text={start.title} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  const onKey = (event: KeyboardEvent): void => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && at === 0)) {
      event.preventDefault();
      onClose();
    } else if (to !== undefined) {
      event.preventDefault();
      stops[Math.min(stops.length - 1, to)]?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys between links that are stops of their own.
    <div
      ref={list}
      className={styles.results}
      // These are still the results of fewer words than the box holds.
      aria-busy={words !== typed}
      onKeyDown={onKey}
      onFocus={() => {
        isWalked.current = true;
      }}
      onBlur={() => {
        isWalked.current = false;
      }}
    >
      <p role="status" className={styles.total}>
        {total === 0 && starts.length === 0 && days.length === 0
          ? own.nothing(words)
          : nearest
            ? own.nearest(nearest.met, nearest.asked, total)
            : own.total(total)}
        {otherwise.map(({ word, others }) => (
          <span key={word}>{own.otherwise(word, others)}</span>
        ))}
        {asksHowToCite(words, own.citing) && <span>{own.toCite}</span>}
      </p>
      {isQuestion && questions}
      {days.length > 0 && (
        <section aria-label={own.days}>
          <h2>{own.days}</h2>
          <ul>
            {days.map((found, i) => (
              <li key={`${found.range.from} ${found.query.dates}`}>
                <DaysLink found={found} onChoose={choose} isEntered={entered === 'days' && i === 0} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Groups groups={groups} whole={whole} words={words} onChoose={choose} onUnfold={unfold} />
      {!isQuestion && questions}
      <div className={styles.foot}>
        {!nearest && (
          <button type="button" onClick={onFilter} data-enter={entered === 'words' ? '' : undefined}>
            {own.filter(typed.trim())}
          </button>
        )}
        {total > 0 && <p className={styles.total}>{own.keys[entered ?? 'none']}</p>}
      </div>
    </div>
  );
}

interface GroupsProps {
  readonly groups: readonly FoundGroup[];
  /** Those of which all is shown. */
  readonly whole: ReadonlySet<HitGroup>;
  readonly words: string;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onUnfold: (group: HitGroup, section: Element | null) => void;
}

/** What was found, by kind; it stays as it is while the words of the box are ahead of it. */
const Groups = memo(function DrawGroups({ groups, whole, words, onChoose, onUnfold }: GroupsProps) {
  const own = useSearchWords();
  return groups.map(({ group, items }) => (
    <section key={group} aria-label={own.found[group]}>
      <h2>
        {own.kinds[group]} <small>{items.length}</small>
      </h2>
      <ul>
        {(whole.has(group) ? items : items.slice(0, first)).map((item) => (
          <Result key={item.key} item={item} words={words} onChoose={onChoose} />
        ))}
      </ul>
      {items.length > first && !whole.has(group) && (
        <button type="button" onClick={({ currentTarget }) => onUnfold(group, currentTarget.closest('section'))}>
          {own.more(items.length - first)}
        </button>
      )}
    </section>
  ));
});

interface ResultProps {
  readonly item: FoundItem;
  readonly words: string;
  readonly onChoose: (event: MouseEvent) => void;
}

function Result({ item, words, onChoose }: ResultProps) {
  const { linkTo, index } = useAanloop('linkTo', 'index');
  const { synonyms } = index.dataset.dossier;
  const own = useSearchWords();
  const { open, text, told, lang, isElsewhere, place } = item;
  const parts = useMemo(
    () =>
      segment(
        text.length,
        findHits(text, words, lang, synonyms).map((hit) => ({ ...hit, value: true })),
      ),
    [text, words, lang, synonyms],
  );
  return (
    <li>
      <Link
        to={linkTo(open)}
        onClick={onChoose}
        {...pointing(
          open.sentence === null ? { kind: open.kind, id: open.id } : { kind: 'sentence', id: open.sentence },
        )}
      >
        <span lang={lang}>
          {parts.map(({ start, end, values }) =>
            values.length > 0 ? (
              <mark key={start}>{text.slice(start, end)}</mark>
            ) : (
              <span key={start}>{text.slice(start, end)}</span>
            ),
          )}
        </span>
        {told && <small>{told}</small>}
        {place && (
          <small>
            {own.place(place.article, place.ordinal)}
            {isElsewhere && ` · ${own.inLanguage(lang)}`}
          </small>
        )}
      </Link>
    </li>
  );
}
