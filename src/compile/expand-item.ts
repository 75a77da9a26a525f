import { isFields } from '@/dataset/fields-apart';
import { noReason } from '@/dataset/no-reason';
import { parseAnchor } from '@/text/parse-anchor';
import type { Kind } from './authored';
import { textFields } from './text-fields';
import { whenFields } from './when-fields';

type Fields = Readonly<Record<string, unknown>>;

/** The value at a path of fields, where `*` is every entry of a list, changed by `change`; what is not there stays so. */
function changeAt(value: unknown, [step, ...rest]: readonly string[], change: (leaf: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (step === '*') return Array.isArray(value) ? value.map((one) => changeAt(one, rest, change)) : value;
  if (!isFields(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: changeAt(value[step], rest, change) };
}

const inList = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);

/** A date by itself is one for which no reason is given. */
const asDate = (value: unknown): unknown => {
  if (typeof value === 'string' || typeof value === 'number') return { edtf: String(value), basis: noReason };
  return isFields(value) && value.basis === undefined ? { ...value, basis: noReason } : value;
};

/** Evidence of a claim by itself is a report for each article it stands in. */
function asReports({ evidence, ...claim }: Fields): Fields {
  const anchors = inList(evidence);
  if (claim.reports !== undefined || !Array.isArray(anchors))
    return evidence === undefined ? claim : { ...claim, evidence };
  const byArticle = Map.groupBy(anchors.map(String), (anchor) => {
    const parsed = parseAnchor(anchor);
    return parsed.kind === 'malformed' ? '' : parsed.article;
  });
  return { ...claim, reports: [...byArticle].map(([article, own]) => ({ article, evidence: own })) };
}

/** A number without more is that number, and is worded in figures. */
function asQuantity(value: unknown): unknown {
  if (!isFields(value)) return value;
  const { min = null, comparator = '=' } = value;
  const max = value.max === undefined ? (comparator === '=' || comparator === '~' ? min : null) : value.max;
  const wording = value.wording ?? [...new Set([min, max])].filter((bound) => bound != null).join('–');
  return { posture: 'other', ...value, min, max, comparator, wording };
}

const articleOf = (id: unknown): string => (typeof id === 'string' ? id : 'article');

/** A digest sentence has its place for an id and stands in the paragraph of the one before it. */
function asDigest(article: Fields): unknown {
  let paragraph: unknown = 1;
  if (article.digest === undefined) return [];
  if (!Array.isArray(article.digest)) return article.digest;
  return article.digest.map((one: unknown, i: number) => {
    if (!isFields(one)) return one;
    paragraph = one.paragraph ?? paragraph;
    return { id: `${articleOf(article.id)}-s${i + 1}`, ...one, paragraph };
  });
}

const withDefaults: Readonly<Record<Kind, (value: Fields, main: string) => Fields>> = {
  dossier: (value) => ({ version: '0.1.0', phases: [], ...value, summary: value.summary ?? value.title }),
  article: (value, main) => ({ file: `${articleOf(value.id)}.txt`, language: main, ...value, digest: asDigest(value) }),
  // Whoever is called by one name is looked for by it.
  actor: (value) => ({
    group: 'other',
    ...(typeof value.name === 'string' && value.named !== false ? { aliases: [value.name] } : {}),
    ...value,
  }),
  event: (value) => ({
    type: 'other',
    status: 'occurred',
    salience: 'core',
    ...value,
    summary: value.summary ?? value.title,
    evidence: inList(value.evidence),
  }),
  claim: (value) => {
    const { title = value.proposition, proposition = value.title } = value;
    const full: Fields = {
      kind: 'other',
      modality: 'asserted',
      attribution: 'stated',
      ...asReports(value),
      title,
      proposition,
    };
    return value.quantity == null ? full : { ...full, quantity: asQuantity(value.quantity) };
  },
  relation: (value) => ({ status: 'occurred', ...value, evidence: inList(value.evidence) }),
  question: (value) => value,
  retired: (value) => value,
};

/**
 * What an author may write in few words, in full: words without a language are in the dossier's first, a date may stand
 * by itself, and what is nearly always the same need not be said. Nothing that was written is changed.
 */
export function expandItem(kind: Kind, value: unknown, main: string): unknown {
  if (!isFields(value)) return value;
  let full: unknown = withDefaults[kind](value, main);
  for (const { kind: owner, field } of whenFields) if (owner === kind) full = changeAt(full, [field], asDate);
  for (const field of textFields[kind]) {
    full = changeAt(full, field.split('.'), (text) => (typeof text === 'string' ? { [main]: text } : text));
  }
  return full;
}
