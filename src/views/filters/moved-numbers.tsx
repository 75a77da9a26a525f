import type { Claim } from '@/domain/claim';
import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import type { MovedNumber } from '@/query/project-changes';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import styles from './asof.module.css';

interface MovedNumbersProps {
  readonly numbers: readonly MovedNumber[];
  readonly onOpen: () => void;
}

/** Each number as it stood and as it is told now, side by side: which of them is right is not ours to say. */
export function MovedNumbers({ numbers, onOpen }: MovedNumbersProps) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const say = lateWordsOf(lang).time;
  const claims = (list: readonly Claim[]) => (
    <ListStart items={list} first={20}>
      {({ id, title, quantity }) => (
        <li key={id}>
          <Link to={linkTo({ kind: 'claim', id, sentence: null })} onClick={onOpen}>
            <b>{quantity?.wording[lang]}</b>: <Spoken text={title} />
          </Link>
        </li>
      )}
    </ListStart>
  );
  return (
    <details>
      <summary>{say.numbers(numbers.length)}</summary>
      <ListStart items={numbers} first={20} last="p">
        {({ key, subject, was, now }) => (
          <div key={key} className={styles.moved}>
            {subject !== null && <h4>{index.actors.get(subject)?.name[lang] ?? subject}</h4>}
            <p>{say.was}</p>
            <ul>{claims(was)}</ul>
            <p>{say.now}</p>
            <ul>{claims(now)}</ul>
          </div>
        )}
      </ListStart>
    </details>
  );
}
