import { formatWhen } from '@/i18n/format-when';
import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import type { MovedDate } from '@/query/project-changes';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';

interface MovedDatesProps {
  readonly dates: readonly MovedDate[];
  readonly onOpen: () => void;
}

/** Each event with the day it was thought to be on and the one that is given now. */
export function MovedDates({ dates, onOpen }: MovedDatesProps) {
  const { lang, linkTo } = useAanloop('lang', 'linkTo');
  const say = lateWordsOf(lang).time;
  return (
    <details>
      <summary>{say.dates(dates.length)}</summary>
      <ul>
        <ListStart items={dates}>
          {({ event, was }) => (
            <li key={event.id}>
              <Link to={linkTo({ kind: 'event', id: event.id, sentence: null })} onClick={onOpen}>
                <Spoken text={event.title} />
              </Link>
              : {say.dateMoved(formatWhen(was, lang), formatWhen(event.date, lang))}
            </li>
          )}
        </ListStart>
      </ul>
    </details>
  );
}
