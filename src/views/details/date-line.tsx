import type { Status } from '@/domain/event';
import type { When } from '@/domain/when';
import { formatWhen } from '@/i18n/format-when';
import { asSentence, nameArticles } from '@/i18n/name-articles';
import { phraseWhen } from '@/i18n/phrase-when';
import { useLanguage, useLateWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import styles from './details.module.css';

const short = 170;

/** Why an item has its date, and the words of the text that date it where the reasons do not name them. */
function Basis({ when }: { readonly when: When }) {
  const { index } = useAanloop('index');
  const lang = useLanguage();
  const words = lateWordsOf(lang).details;
  const basis = asSentence(nameArticles(when.basis[lang], index.numberOf, lang));
  const isNamed = when.expression === null || when.basis[lang].includes(when.expression);
  return (
    <>
      {basis}
      {when.expression !== null && !isNamed && ` ${words.textSays(when.expression)}`}
      <ListStart
        items={(when.earlier ?? []).filter((was) => was.start !== when.start || was.end !== when.end)}
        first={12}
        last="span"
      >
        {(was) => ` ${words.knownBefore(nameArticles(was.before, index.numberOf, lang), formatWhen(was, lang))}`}
      </ListStart>
    </>
  );
}

/** A date with its status in the verb and its reasons behind it. */
export function DateLine({ when, status }: { readonly when: When; readonly status: Status }) {
  const lang = useLanguage();
  const { before, date, after } = phraseWhen(when, status, lang);
  const isLong = when.basis[lang].length > short;
  return (
    <>
      {before} <b>{date}</b>
      {after} {!isLong && <Basis when={when} />}
      {isLong && <WhyDate when={when} />}
    </>
  );
}

/** The reasons of a date, folded. */
export function WhyDate({ when }: { readonly when: When }) {
  const words = useLateWords().details;
  return (
    <details className={styles.why}>
      <summary className="text-button">{words.whyDate}</summary>
      <Basis when={when} />
    </details>
  );
}
