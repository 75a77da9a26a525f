import { languageNamer } from '@/domain/name-language';
import { type Language, languageShown, mainLanguage, type Text } from '@/domain/text';
import type { When } from '@/domain/when';
import type { Cell, Column, FieldType } from './export-table';

type Of<Item, Value> = (item: Item) => Value;

/** The ways to say what a column holds, for the items of one table. A column that may be null is empty there. */
interface Columns<Item> {
  readonly word: (name: string, description: string, of: Of<Item, string>) => Column<Item>;
  readonly wordOrNone: (name: string, description: string, of: Of<Item, string | null>) => Column<Item>;
  readonly choice: (name: string, description: string, values: readonly string[], of: Of<Item, string>) => Column<Item>;
  readonly choiceOrNone: (
    name: string,
    description: string,
    values: readonly string[],
    of: Of<Item, string | null>,
  ) => Column<Item>;
  readonly whole: (name: string, description: string, of: Of<Item, number>) => Column<Item>;
  readonly numberOrNone: (name: string, description: string, of: Of<Item, number | null>) => Column<Item>;
  readonly yesNo: (name: string, description: string, of: Of<Item, boolean>) => Column<Item>;
  readonly list: (name: string, description: string, of: Of<Item, readonly string[]>) => Column<Item>;
  readonly day: (name: string, description: string, of: Of<Item, string>) => Column<Item>;
  /** A column for each language of the dossier. */
  readonly text: (name: string, description: string, of: Of<Item, Text>) => Column<Item>[];
  readonly textOrNone: (name: string, description: string, of: Of<Item, Text | null>) => Column<Item>[];
  /** What is written, the bounds, a moment or a span, why, and what was known before. */
  readonly when: (name: string, description: string, of: Of<Item, When>) => Column<Item>[];
  readonly whenOrNone: (name: string, description: string, of: Of<Item, When | null>) => Column<Item>[];
}

const dateParts: readonly {
  part: 'edtf' | 'start' | 'end' | 'extent' | 'expression';
  type: FieldType;
  says: string;
  always: boolean;
  values?: readonly string[];
}[] = [
  { part: 'edtf', type: 'string', says: 'as EDTF', always: true },
  { part: 'start', type: 'date', says: 'first possible day, empty if open', always: false },
  { part: 'end', type: 'date', says: 'last possible day, empty if open', always: false },
  {
    part: 'extent',
    type: 'string',
    says: 'a moment somewhere within the bounds, or a span that fills them',
    always: true,
    values: ['moment', 'span'],
  },
  { part: 'expression', type: 'string', says: 'the words of the article that date it', always: false },
];

const languageName = languageNamer('en');

export function columnsFor<Item>(): Columns<Item> {
  const one =
    <Value extends Cell>(type: FieldType, required: boolean) =>
    (name: string, description: string, of: Of<Item, Value>): Column<Item> => ({
      name,
      type,
      description,
      of,
      required,
      values: null,
    });
  const chosen =
    <Value extends string | null>(required: boolean) =>
    (name: string, description: string, values: readonly string[], of: Of<Item, Value>): Column<Item> => ({
      ...one<Value>('string', required)(name, description, of),
      values,
    });
  const texts =
    <Value extends Text | null>(required: boolean) =>
    (name: string, description: string, of: Of<Item, Value>): Column<Item>[] => {
      const inLanguage = (tag: string): Column<Item> =>
        one<string | null>('string', required)(`${name}_${tag}`, `${description}, in ${languageName(tag)}`, (item) => {
          const text = of(item);
          // What is shown in the place of another language is not written out as if it were that.
          return text && languageShown(text, tag as Language) === tag ? (text[tag] ?? null) : null;
        });
      return [{ ...inLanguage(mainLanguage), inLanguage }];
    };
  const dates =
    <Value extends When | null>(required: boolean) =>
    (name: string, description: string, of: Of<Item, Value>): Column<Item>[] => [
      ...dateParts.map(({ part, type, says, always, values }) => ({
        ...one<string | null>(type, required && always)(
          `${name}_${part}`,
          `${description}: ${says}`,
          (item) => of(item)?.[part] ?? null,
        ),
        values: values ?? null,
      })),
      ...texts<Text | null>(required)(
        `${name}_basis`,
        `${description}: how it is known`,
        (item) => of(item)?.basis ?? null,
      ),
      one<readonly string[]>('array', true)(
        `${name}_earlier`,
        `${description}: how it was known before an article told more, as "article: EDTF"`,
        (item) => of(item)?.earlier?.map(({ before, edtf }) => `${before}: ${edtf}`) ?? [],
      ),
    ];
  return {
    word: one('string', true),
    wordOrNone: one('string', false),
    choice: chosen(true),
    choiceOrNone: chosen(false),
    whole: one('integer', true),
    numberOrNone: one('number', false),
    yesNo: one('boolean', true),
    list: one('array', true),
    day: one('date', true),
    text: texts(true),
    textOrNone: texts(false),
    when: dates(true),
    whenOrNone: dates(false),
  };
}

/** Where something stands in an article. */
export const stretchColumns = <Item extends { readonly start: number; readonly end: number }>(
  columns: Columns<Item>,
): Column<Item>[] => [
  columns.whole('start', 'first UTF-16 code unit in the article', ({ start }) => start),
  columns.whole('end', 'just past the last one', ({ end }) => end),
];

export const idColumn = <Item extends { readonly id: string }>(columns: Columns<Item>): Column<Item> =>
  columns.word('id', 'minted once, never reused', ({ id }) => id);
