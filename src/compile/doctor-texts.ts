import { dayNumber, weekday } from '@/domain/day';
import { languages } from '@/domain/text';
import { expressionWords } from './compile-when';
import type { Check, Finding } from './doctor-check';
import { datesOf, nameAt } from './doctor-walk';
import { codeOf, invisible, longestTitle, sameInBoth, weekdays, wordsIn } from './text-rules';
import { leavesOf } from './walk-json';

/** Every string of the file, with where it stands. */
const stringsOf = (value: unknown): { at: string; text: string; lang: 'nl' | 'en' | null }[] =>
  [...leavesOf(value)].flatMap(({ path, value: text }) => {
    const last = path.at(-1);
    return typeof text === 'string'
      ? [{ at: nameAt(value, path), text, lang: languages.find((tag) => tag === last) ?? null }]
      : [];
  });

const inEach = (value: unknown, says: (text: string, lang: 'nl' | 'en' | null) => readonly string[]): Finding[] =>
  stringsOf(value).flatMap(({ at, text, lang }) => says(text, lang).map((told) => ({ at, says: told })));

const control = new RegExp(`[\\n${invisible}]`, 'gu');

// A closing single mark between letters is an apostrophe and closes nothing.
const quotation = /“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|"([^"]*)"|‘((?:[^‘’]|’(?=\p{L}))*)’/gu;
const quotationWords = 8;

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
} as const;

const wrongWeekdays = (text: string, lang: 'nl' | 'en'): string[] => {
  const names = weekdays[lang];
  const dated = new RegExp(`(${names.join('|')}),? (\\d{1,2}) (${months[lang].join('|')}),? (\\d{4})`, 'giu');
  return [...text.matchAll(dated)].flatMap(([words, name = '', day = '', month = '', year = '']) => {
    const right = names[weekday(dayNumber(Number(year), months[lang].indexOf(month.toLowerCase()) + 1, Number(day)))];
    return right === name.toLowerCase() ? [] : [`"${words}" was a ${right}`];
  });
};

const titled = { article: 'articles', event: 'events', claim: 'claims' } as const;

/** What the words must be like, whatever they say. */
export const textChecks: readonly Check[] = [
  {
    id: 'languages-differ',
    tells: 'Dutch and English each have their own words',
    needs: 'dataset',
    find: (dataset) => {
      const dutch = stringsOf(dataset).filter(({ at }) => /nl$/.test(at));
      const english = new Map(stringsOf(dataset).map(({ at, text }) => [at, text]));
      return dutch.flatMap(({ at, text }) => {
        const owner = at.replace(/[ .]?nl$/, '');
        const same = english.get(at.replace(/nl$/, 'en')) === text;
        return same && wordsIn(text) > sameInBoth(/^actors\/\S+ name$/.test(owner))
          ? [{ at: owner, says: `the same in both: "${text}"` }]
          : [];
      });
    },
  },
  {
    id: 'control-characters',
    tells: 'no text holds invisible characters',
    needs: 'dataset',
    find: (dataset) =>
      inEach(dataset, (text) => [...text.matchAll(control)].map(([found]) => `holds ${codeOf(found)}`)),
  },
  {
    id: 'normal-form',
    tells: 'every text is well-formed Unicode in normal form NFC',
    needs: 'dataset',
    find: (dataset) =>
      inEach(dataset, (text) => {
        if (!text.isWellFormed()) return ['holds half a surrogate pair'];
        return text === text.normalize('NFC') ? [] : ['is not in NFC'];
      }),
  },
  {
    id: 'trimmed',
    tells: 'no text begins or ends with a space or holds two in a row',
    needs: 'dataset',
    find: (dataset) =>
      inEach(dataset, (text) => (/^\s|\s$| {2}/.test(text) ? [`stray space in ${JSON.stringify(text)}`] : [])),
  },
  {
    id: 'short-titles',
    tells: 'titles fit where they are drawn',
    needs: 'dataset',
    find: (dataset) =>
      (['article', 'event', 'claim'] as const).flatMap((kind) =>
        dataset[titled[kind]].flatMap(({ id, title }) =>
          languages.flatMap((lang) => {
            const { length } = title[lang] ?? '';
            return length > longestTitle[kind]
              ? [
                  {
                    at: `${titled[kind]}/${id} title.${lang}`,
                    says: `${length} characters, at most ${longestTitle[kind]}`,
                  },
                ]
              : [];
          }),
        ),
      ),
  },
  {
    id: 'short-quotations',
    tells: `what stands in quotation marks is at most ${quotationWords} words long`,
    needs: 'dataset',
    find: (dataset) =>
      inEach(dataset, (text, lang) =>
        lang === null
          ? []
          : [...text.matchAll(quotation)].flatMap(([words]) =>
              wordsIn(words) > quotationWords ? [`${wordsIn(words)} words in ${words.slice(0, 40)}…`] : [],
            ),
      ),
  },
  {
    id: 'short-expressions',
    tells: `the words that date something are at most ${expressionWords}`,
    needs: 'dataset',
    find: (dataset) =>
      datesOf(dataset).flatMap(({ at, when: { expression } }) => {
        if (expression === null) return [];
        if (expression.trim() === '') return [{ at, says: 'the expression is blank' }];
        const count = wordsIn(expression);
        return count > expressionWords ? [{ at, says: `the expression has ${count} words` }] : [];
      }),
  },
  {
    id: 'weekdays',
    tells: 'a weekday written before a full date is the right one',
    needs: 'dataset',
    find: (dataset) => inEach(dataset, (text, lang) => (lang === null ? [] : wrongWeekdays(text, lang))),
  },
];
