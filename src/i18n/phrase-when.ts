import type { Status } from '@/domain/event';
import type { Language } from '@/domain/text';
import { precisionOf, type When } from '@/domain/when';
import { formatWhen } from './format-when';
import { lateWordsOf } from './words';

/** Words before and after a date that is shown strongly. */
interface DatePhrase {
  readonly before: string;
  readonly date: string;
  readonly after: string;
}

const isDays = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(edtf);

/** "Happened on Tuesday 7 December 2021", with the status in the verb and the doubt kept. */
export function phraseWhen(when: When, status: Status, lang: Language): DatePhrase {
  const { lasting, going, moments, undated } = lateWordsOf(lang).details.dated;
  const date = formatWhen(when, lang, 'long');
  const precision = precisionOf(when);
  if (precision === 'unknown') return { before: undated[status], date, after: '.' };
  if (precision === 'span') return { before: lasting[status], date, after: '.' };
  if (precision === 'open') return { before: going[status], date, after: '.' };
  const isOn = isDays(when.edtf) && (precision === 'day' || (precision === 'within' && / (?:or|of) /.test(date)));
  return { before: moments[status][isOn ? 0 : 1], date, after: '.' };
}
