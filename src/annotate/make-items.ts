import type { Dataset } from '@/dataset/format';
import type { Change } from '@/dataset/patch';
import { findItem } from '@/dataset/patched-items';
import type { Actor, ActorKind } from '@/domain/actor';
import { type Claim, type ClaimKind, type Modality, narrator } from '@/domain/claim';
import type { Event, EventType, Status } from '@/domain/event';
import { type Evidence, inReadingOrder } from '@/domain/evidence';
import type { Quantity } from '@/domain/quantity';
import type { Language, Text } from '@/domain/text';
import type { When } from '@/domain/when';
import type { Range } from '@/text/range';
import { sha256 } from '@/text/sha256';
import { mintId } from './mint-id';
import { inLanguage } from './own-text';
import { readEdtf } from './read-edtf';
import type { AnnotatedText } from './session';

/** A date as a form has it: what is meant, how it is known, and the words of the article that date it. */
export interface DateForm {
  readonly edtf: string;
  readonly extent: When['extent'];
  readonly basis: Text;
  readonly expression: string | null;
}

export interface NumberForm extends Pick<Quantity, 'min' | 'max' | 'comparator'> {
  readonly unit: string;
  readonly wording: string;
  /** The id of an actor. */
  readonly subject: string | null;
}

interface ActorForm {
  readonly name: string;
  readonly kind: ActorKind;
  readonly named: boolean;
  /** The actor that this is another mention of. */
  readonly sameAs: string | null;
}

interface EventForm {
  readonly title: string;
  readonly type: EventType;
  readonly status: Status;
  readonly date: DateForm;
  readonly participants: readonly string[];
  /** Of an alleged one: on whose word it rests. */
  readonly allegedBy?: readonly string[];
}

interface ClaimForm {
  /** The id of an actor, or "narrator". */
  readonly claimant: string;
  readonly title: string;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly measure: string | null;
  readonly number: NumberForm | null;
  readonly said: DateForm;
  /** What it hangs on, in words of the reader; left out or empty is nothing. */
  readonly condition?: string;
}

export interface Made {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** A value of the dataset as a change holds it. */
export const json = (value: unknown): NonNullable<Change['new']> => value as NonNullable<Change['new']>;
const longestExpression = 8;

/** The date of a form as the format has it; null where it is none. */
export function whenOf({ edtf, extent, basis, expression }: DateForm): When | null {
  const read = readEdtf(edtf);
  const words = expression?.trim().split(/\s+/) ?? [];
  // What lasted is more than a day.
  const isDay = read !== null && read.start !== null && read.start === read.end;
  return (
    read && {
      ...read,
      extent: isDay ? 'moment' : extent,
      basis,
      expression: words.length > longestExpression ? null : expression,
    }
  );
}

/** The number of the sentence that a stretch begins in, from 0; -1 where it begins in none. */
export const sentenceAt = ({ sentences }: AnnotatedText, { start }: Range): number =>
  sentences.findIndex((one) => one.start <= start && start < one.end);

export const sentenceId = ({ sentences }: AnnotatedText, number: number): string => sentences[number]?.id ?? '';

const allIds = (dataset: Dataset): Set<string> =>
  new Set(
    [
      dataset.articles,
      dataset.actors,
      dataset.events,
      dataset.claims,
      dataset.relations,
      dataset.questions,
      dataset.retired,
    ]
      .flat()
      .map(({ id }) => id),
  );

export const newId = (dataset: Dataset, words: string, fallback: string): string => {
  const taken = allIds(dataset);
  return mintId(words, (id) => taken.has(id), fallback);
};

/** A new sentence of the digest, or other words for one; null where it says so already. */
export function retell(
  dataset: Dataset,
  text: AnnotatedText,
  number: number,
  words: string,
  reason: string,
): Change | null {
  const sentence = text.sentences[number];
  if (!sentence || words.trim() === '') return null;
  const { id } = sentence;
  const known = findItem(dataset, 'sentence', id) as Dataset['articles'][number]['digest'][number] | null;
  const told = inLanguage(words.trim(), text.language, known?.text);
  if (known) {
    if (known.text.nl === told.nl && known.text.en === told.en) return null;
    return { kind: 'sentence', id, field: 'text', old: json(known.text), new: json(told), reason };
  }
  const { start, end, paragraph } = sentence;
  const added = { id, paragraph, text: told, start, end, sha256: sha256(text.text.slice(start, end)) };
  return { kind: 'sentence', id, field: '*', new: json(added), reason };
}

/** Evidence at a stretch, with the sentence that retells it where none does yet: in the words of the item. */
export function evidenceAt(dataset: Dataset, text: AnnotatedText, stretch: Range, words: string, reason: string) {
  const number = sentenceAt(text, stretch);
  if (number < 0) return null;
  const digest = sentenceId(text, number);
  const isTold = findItem(dataset, 'sentence', digest) !== null;
  const told = isTold ? null : retell(dataset, text, number, words, reason);
  const { start, end } = stretch;
  const evidence: Evidence = {
    article: text.article,
    start,
    end,
    digest,
    sha256: sha256(text.text.slice(start, end)),
  };
  return { evidence, changes: told ? [told] : [] };
}

const mentionAt = (text: AnnotatedText, { start, end }: Range) => ({ article: text.article, start, end });

/** Another mention of an actor, with its spelling; no change where it is one already. */
export function addMentions(actor: Actor, text: AnnotatedText, stretches: readonly Range[], reason: string): Change[] {
  const isKnown = (one: Range): boolean =>
    actor.mentions.some((own) => own.article === text.article && own.start === one.start && own.end === one.end);
  const fresh = stretches.filter((one) => !isKnown(one));
  if (fresh.length === 0) return [];
  const mentions = [...actor.mentions, ...fresh.map((one) => mentionAt(text, one))].sort(inReadingOrder);
  const spelled = [...new Set(fresh.map(({ start, end }) => text.text.slice(start, end).replace(/\s+/g, ' ')))];
  const aliases = [...actor.aliases, ...spelled.filter((one) => actor.named && !actor.aliases.includes(one))];
  const change = (field: 'mentions' | 'aliases', old: unknown, next: unknown): Change => ({
    kind: 'actor',
    id: actor.id,
    field,
    old: json(old),
    new: json(next),
    reason,
  });
  return [
    change('mentions', actor.mentions, mentions),
    ...(aliases.length > actor.aliases.length ? [change('aliases', actor.aliases, aliases)] : []),
  ];
}

/** Whoever is new stands with the media or apart from all parties, where the dossier has a group for that; else in its last. */
function groupFor({ dossier }: Dataset, kind: ActorKind): string {
  const own = kind === 'media' ? 'media' : 'other';
  const told = dossier.groups?.map(({ id }) => id) ?? [];
  return told.length === 0 || told.includes(own) ? own : told.includes('other') ? 'other' : (told.at(-1) ?? own);
}

/** A new actor, or another mention of one that is there. */
export function makeActor(
  dataset: Dataset,
  text: AnnotatedText,
  stretches: readonly Range[],
  form: ActorForm,
  reason: string,
): Made | null {
  if (form.sameAs !== null) {
    const known = dataset.actors.find(({ id }) => id === form.sameAs);
    return known ? { id: known.id, changes: addMentions(known, text, stretches, reason) } : null;
  }
  const name = form.name.trim();
  if (name === '') return null;
  const id = newId(dataset, name, 'actor');
  const spelled = stretches.map(({ start, end }) => text.text.slice(start, end).replace(/\s+/g, ' '));
  const actor: Actor = {
    id,
    kind: form.kind,
    name: inLanguage(name, text.language),
    aliases: form.named ? [...new Set(spelled)] : [],
    role: null,
    affiliation: null,
    group: groupFor(dataset, form.kind),
    named: form.named,
    wikidata: null,
    mentions: stretches.map((one) => mentionAt(text, one)),
  };
  return { id, changes: [{ kind: 'actor', id, field: '*', new: json(actor), reason }] };
}

export function makeEvent(
  dataset: Dataset,
  text: AnnotatedText,
  stretch: Range,
  form: EventForm,
  reason: string,
): Made | null {
  const title = form.title.trim();
  const date = whenOf(form.date);
  const borne = title === '' || !date ? null : evidenceAt(dataset, text, stretch, title, reason);
  if (!borne || !date) return null;
  const id = newId(dataset, title, 'event');
  const event: Event = {
    id,
    type: form.type,
    title: inLanguage(title, text.language),
    summary: inLanguage(title, text.language),
    date,
    status: form.status,
    ...(form.status === 'alleged' && form.allegedBy ? { allegedBy: [...form.allegedBy] } : {}),
    salience: 'core',
    place: null,
    participants: form.participants.map((actor) => ({ actor, role: 'participant' })),
    evidence: [borne.evidence],
  };
  return { id, changes: [...borne.changes, { kind: 'event', id, field: '*', new: json(event), reason }] };
}

const quantityOf = (form: NumberForm, language: Language): Quantity => ({
  min: form.min,
  max: form.max,
  comparator: form.comparator,
  unit: mintId(form.unit, () => false, 'people'),
  subject: form.subject,
  posture: form.unit === 'troops' || form.unit === 'soldiers' ? 'present' : 'other',
  wording: inLanguage(form.wording, language),
});

export function makeClaim(
  dataset: Dataset,
  text: AnnotatedText,
  stretch: Range,
  form: ClaimForm,
  reason: string,
): Made | null {
  const title = form.title.trim();
  const said = whenOf(form.said);
  const isKnown = form.claimant === narrator || dataset.actors.some(({ id }) => id === form.claimant);
  const borne = title === '' || !said || !isKnown ? null : evidenceAt(dataset, text, stretch, title, reason);
  if (!borne || !said) return null;
  const id = newId(dataset, title, 'claim');
  const condition = form.condition?.trim() ?? '';
  const claim: Claim = {
    id,
    kind: form.kind,
    title: inLanguage(title, text.language),
    claimant: form.claimant,
    about: form.number?.subject && form.number.subject !== form.claimant ? [form.number.subject] : [],
    proposition: inLanguage(title, text.language),
    modality: form.modality,
    stage: form.kind === 'sanctions' ? 'threatened' : null,
    condition: condition === '' ? null : inLanguage(condition, text.language),
    conditionBasis: condition === '' ? null : 'stated',
    attribution: 'stated',
    attributionNote: null,
    quantity: form.number && quantityOf(form.number, text.language),
    measure: form.kind === 'sanctions' ? form.measure : null,
    place: null,
    said,
    aboutDate: null,
    event: null,
    reports: [{ article: text.article, via: null, evidence: [borne.evidence] }],
    answers: [],
  };
  return { id, changes: [...borne.changes, { kind: 'claim', id, field: '*', new: json(claim), reason }] };
}

/** Which date of which item. */
export interface DateTarget {
  readonly kind: 'event' | 'claim';
  readonly id: string;
  readonly field: 'date' | 'said' | 'aboutDate';
}

export function setDate(
  dataset: Dataset,
  { kind, id, field }: DateTarget,
  form: DateForm,
  reason: string,
): Made | null {
  const item = findItem(dataset, kind, id) as Readonly<Record<string, unknown>> | null;
  const date = whenOf(form);
  if (!item || !date) return null;
  return { id, changes: [{ kind, id, field, old: json(item[field]), new: json(date), reason }] };
}

export function setNumber(
  dataset: Dataset,
  text: AnnotatedText,
  id: string,
  form: NumberForm,
  reason: string,
): Made | null {
  const claim = dataset.claims.find((one) => one.id === id);
  if (!claim) return null;
  const change = {
    kind: 'claim' as const,
    id,
    field: 'quantity',
    old: json(claim.quantity),
    new: json(quantityOf(form, text.language)),
  };
  return { id, changes: [{ ...change, reason }] };
}

/** The events and claims that rest on a sentence. */
export function itemsOn(dataset: Dataset, sentence: string): { kind: 'event' | 'claim'; id: string; title: Text }[] {
  const events = dataset.events.filter(({ evidence }) => evidence.some(({ digest }) => digest === sentence));
  const claims = dataset.claims.filter(({ reports }) =>
    reports.some(({ evidence }) => evidence.some(({ digest }) => digest === sentence)),
  );
  return [
    ...events.map(({ id, title }) => ({ kind: 'event' as const, id, title })),
    ...claims.map(({ id, title }) => ({ kind: 'claim' as const, id, title })),
  ];
}
