import type { DayNumber } from '@/domain/day';
import { closeBidi, type Language, type Text } from '@/domain/text';
import type { WordedFacet } from './facet.en';
import { formatAlternatives } from './format-number';
import { formatDayWords } from './format-when';
import { wordOfValue } from './name-filter';
import { wordsOf } from './words';

/** What is chosen in one facet, with the dataset's names where it has any. */
interface Choice {
  readonly facet: WordedFacet;
  readonly asks: 'claims' | 'events' | 'both';
  readonly values: readonly { readonly value: string; readonly name: Text | null; readonly isTitle: boolean }[];
}

/** A question as a sentence needs it. */
interface ToldQuestion {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  readonly dates: 'possible' | 'certain';
  readonly clock: 'event' | 'said' | 'published';
  readonly asof: DayNumber | null;
  readonly q: string;
  readonly choices: readonly Choice[];
}

const clausesOf = (choices: readonly Choice[], asks: Choice['asks'], lang: Language): string[] =>
  choices
    .filter((choice) => choice.asks === asks && choice.values.length > 0)
    .map(({ facet, values }) => {
      const names = values.map(({ value, name, isTitle }) => {
        const word = name?.[lang] ?? wordOfValue(facet, value, lang);
        return isTitle ? wordsOf(lang).question.quoted(word) : word;
      });
      return wordsOf(lang).facet.facets[facet].clause(formatAlternatives(names, lang));
    });

/**
 * A question in words, as the beginning of a sentence. What it speaks of follows from its filters: only claims have a
 * kind or a speaker, only events a type; `subject` names it where that is said already.
 */
export function tellQuestion(question: ToldQuestion, lang: Language, subject: string | null = null): string {
  const say = wordsOf(lang).question;
  const day = (at: DayNumber): string => formatDayWords(at, lang);
  const { from, to, dates, clock, asof, q, choices } = question;
  const claims = clausesOf(choices, 'claims', lang).join(', ');
  const events = clausesOf(choices, 'events', lang).join(', ');
  const rest = [
    from === null
      ? to === null
        ? ''
        : say.until(day(to))
      : to === null
        ? say.since(day(from))
        : say.range(day(from), day(to)),
    dates === 'certain' && (from !== null || to !== null) ? say.certain : '',
    say.clocks[clock],
    ...clausesOf(choices, 'both', lang),
    q.trim() === '' ? '' : say.words(closeBidi(q.trim())),
    asof === null ? '' : say.asof(day(asof)),
  ].filter((part) => part !== '');
  if (subject !== null)
    return [[subject, claims, events && say.ofEvents(events)].filter(Boolean).join(' '), ...rest].join(', ');
  if (claims === '' && events === '') return rest.length === 0 ? say.all : `${say.both} ${rest.join(', ')}`;
  return [say.subject(claims, events), ...rest].join(', ');
}
