import { parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { useLanguage, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { nameOfItem } from '@/query/name-of-item';
import { formatLink } from '@/state/format-link';
import type { Opened } from '@/state/select-open';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import styles from './details.module.css';
import { DetailsFrame } from './details-frame';

/** What stands at an address whose item is gone, not known, or not known yet. */
export function Tombstone({ opened }: { readonly opened: Exclude<Opened, { found: 'item' }> }) {
  const { index, link, linkTo, commit } = useAanloop('index', 'link', 'linkTo', 'commit');
  const lang = useLanguage();
  const words = useWords();
  const { kind, id } = opened.open;
  const mark = `${kind}:${id}`;
  const links = (ids: readonly string[]) => (
    <ul className={styles.lines}>
      <ListStart items={ids}>
        {(other) => (
          <li key={other}>
            <Link to={linkTo({ kind, id: other, sentence: null })}>
              {nameOfItem(index, kind, other)?.[lang] ?? other}
            </Link>
          </li>
        )}
      </ListStart>
    </ul>
  );
  if (opened.found === 'later') {
    return (
      <DetailsFrame mark={mark} title={words.opened.later}>
        <button type="button" className={styles.action} onClick={() => commit({ asof: null })}>
          {words.opened.showAll}
        </button>
      </DetailsFrame>
    );
  }
  if (opened.found === 'nothing') {
    return (
      <DetailsFrame mark={mark} title={words.opened.nothing(id)} isNothing>
        <p className={styles.notice}>{words.opened.mistyped}</p>
        {opened.nearest.length > 0 && (
          <>
            <h3 className={styles.small}>{words.opened.nearest}</h3>
            {links(opened.nearest)}
          </>
        )}
        <p className={styles.prose}>
          <Link to={formatLink({ ...link, open: null })}>{words.app.back}</Link>
        </p>
      </DetailsFrame>
    );
  }
  const { date, reason, replacedBy } = opened.retired;
  const say = lateWordsOf(lang).publish;
  return (
    <DetailsFrame mark={mark} title={words.opened.gone(id)}>
      <p className={styles.prose}>
        {`${say[kind]}. ${words.opened.retired(formatDayWords(parseDay(date) ?? 0, lang))} ${reason[lang]}`}
      </p>
      {replacedBy.length > 0 && (
        <>
          <h3 className={styles.small}>{words.opened.replacedBy}</h3>
          {links(replacedBy)}
        </>
      )}
    </DetailsFrame>
  );
}
