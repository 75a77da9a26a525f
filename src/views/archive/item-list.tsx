import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useWords } from '@/i18n/use-words';
import type { AnsweredPages, Engine } from '@/query/engine';
import styles from './archive.module.css';
import { ItemRow, namedIn } from './item-row';
import type { Shown } from './shown';
import { useRows } from './use-rows';

interface ItemListProps {
  readonly engine: Engine;
  /** Null until there is an answer to ask rows of. */
  readonly pages: AnsweredPages<Claim> | AnsweredPages<Event> | null;
  readonly total: number;
  readonly names: Shown['names'];
  readonly isRanged: boolean;
}

/** The claims or the events of an answer, a page at a time. */
export function ItemList({ engine, pages, total, names: known, isRanged }: ItemListProps) {
  const say = useArchiveWords();
  const words = useWords();
  const paged: AnsweredPages<Claim | Event> | null = pages;
  const { rows, names, isAsking, lack, more, stop } = useRows(engine, paged, namedIn, known);
  return (
    <>
      <ol className={styles.rows} aria-busy={isAsking}>
        {rows.map((row) => (
          <ItemRow key={row.item.id} row={row} names={names} engine={engine} isRanged={isRanged} />
        ))}
      </ol>
      {lack !== null && (
        <p className={styles.alert} role="alert">
          {lack === 'stopped' ? say.stopped : words.problem[lack.cause]}{' '}
          <button type="button" onClick={more}>
            {say.again}
          </button>
        </p>
      )}
      {isAsking && (
        <p className={styles.state}>
          <span>{say.fetchingRows}</span>
          <button type="button" onClick={stop}>
            {say.stop}
          </button>
        </p>
      )}
      {!isAsking && lack === null && pages !== null && rows.length < total && (
        <button type="button" onClick={more}>
          {say.more(rows.length, total)}
        </button>
      )}
    </>
  );
}
