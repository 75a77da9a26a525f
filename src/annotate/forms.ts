import { applyChanges } from '@/dataset/apply-patch';
import type { Dataset } from '@/dataset/format';
import type { Change } from '@/dataset/patch';
import type { Actor, ActorKind } from '@/domain/actor';
import { type ClaimKind, type Modality, narrator } from '@/domain/claim';
import type { EventType, Status } from '@/domain/event';
import type { Quantity } from '@/domain/quantity';
import type { RelationKind, Sign } from '@/domain/relation';
import type { Text } from '@/domain/text';
import type { When } from '@/domain/when';
import {
  type DateForm,
  type DateTarget,
  itemsOn,
  makeActor,
  makeClaim,
  makeEvent,
  type NumberForm,
  type Stretch,
  sentenceAt,
  sentenceId,
  setDate,
  setNumber,
} from './make-items';
import { makeRelation } from './make-relation';
import { actorKindOf, type Prefill, prefillFrom, proposedActor } from './prefill';
import { prefillRelation, relationItems, usualSign } from './prefill-relation';
import { actorFor, decisionKey, type Entry, nameKey, readKey } from './review';
import type { AnnotatedText, Session, Step } from './session';

export const formKinds = ['actor', 'event', 'claim', 'number', 'date', 'relation'] as const;
export type FormKind = (typeof formKinds)[number];

/** All that a form may ask, as it is typed; each kind asks some of it. */
export interface FormValues {
  readonly title: string;
  /** A name; empty is the article itself. */
  readonly claimant: string;
  readonly actorKind: ActorKind;
  /** The id of an actor, or empty for a new one. */
  readonly sameAs: string;
  readonly eventType: EventType;
  readonly status: Status;
  readonly claimKind: ClaimKind;
  readonly modality: Modality;
  /** What a claim hangs on; empty is nothing. */
  readonly condition: string;
  readonly comparator: Quantity['comparator'];
  readonly min: string;
  /** Only of a range. */
  readonly max: string;
  readonly unit: string;
  /** A name, or empty. */
  readonly whose: string;
  readonly edtf: string;
  readonly extent: When['extent'];
  /** "claim over-1200 said": what a number or a date is of; "event talks-end": what a contact is part of, or empty. */
  readonly target: string;
  /** Who does it, a name. */
  readonly source: string;
  /** Empty until it is chosen. */
  readonly verb: RelationKind | '';
  /** To whom, a name. */
  readonly addressee: string;
  readonly sign: Sign;
  /** Why it is taken to be with whom it is; empty where the words name them. */
  readonly inferred: string;
}

/** What was filled in, and why, by field. */
export interface Filled {
  readonly kind: FormKind;
  readonly values: FormValues;
  readonly reasons: Readonly<Partial<Record<keyof FormValues, Text>>>;
  readonly prefill: Prefill;
}

export type FormFault = 'title' | 'claimant' | 'min' | 'unit' | 'edtf' | 'target' | 'source' | 'verb' | 'addressee';

const noDay: Text = {
  nl: 'geen dag gegeven: uiterlijk de dag van verschijnen',
  en: 'no day given: on or before the day of publication',
};
const typed: Text = { nl: 'door de lezer zo gelezen', en: 'as the reader reads it' };
const byPosition: Text = { nl: 'de woorden die gekozen zijn', en: 'the words that were chosen' };
const onSentence: Text = { nl: 'staat op dezelfde zin', en: 'rests on the same sentence' };

/** What an actor is called, for a person who writes in the language of the text. */
const nameOf = (actor: Actor, text: AnnotatedText): string => actor.name[text.language];

const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** The events and claims of the sentence that a date or number may be of. */
export function targetsOf(session: Session, text: AnnotatedText, stretch: Stretch, kind: 'number' | 'date') {
  const items = itemsOn(session.dataset, sentenceId(text, sentenceAt(text, stretch)));
  return items
    .flatMap(
      ({ kind: of, id, title }): { target: string; title: string; field: DateTarget['field'] | 'quantity' }[] => {
        const named = title[text.language];
        if (kind === 'number')
          return of === 'claim' ? [{ target: `claim ${id} quantity`, title: named, field: 'quantity' }] : [];
        return of === 'event'
          ? [{ target: `event ${id} date`, title: named, field: 'date' }]
          : [
              { target: `claim ${id} said`, title: named, field: 'said' },
              { target: `claim ${id} aboutDate`, title: named, field: 'aboutDate' },
            ];
      },
    )
    .reverse();
}

/** A form filled in by the rules from just these words. */
export function fillForm(session: Session, text: AnnotatedText, stretch: Stretch, kind: FormKind): Filled {
  const prefill = prefillFrom(text, stretch);
  const words = text.text.slice(stretch.start, stretch.end).replace(/\s+/g, ' ');
  const named = (key: string | null): string => {
    if (key === null || key === narrator) return '';
    const known = actorFor(session, key);
    return known ? nameOf(known, text) : (proposedActor(text, key)?.name ?? text.speaker ?? '');
  };
  const { date, number, actor } = prefill;
  const dated = date?.edtf ?? null;
  const isOwnDay = kind === 'event' || kind === 'date' || kind === 'relation';
  const edtf = isOwnDay && dated !== null ? dated : `../${text.published.last}`;
  const known = actor && actorFor(session, actor.actor);
  const claimant = named(prefill.claimant.value);
  const [target] = kind === 'number' || kind === 'date' ? targetsOf(session, text, stretch, kind) : [];
  const [item = null] = kind === 'relation' ? relationItems(session, text, stretch) : [];
  const relation = kind === 'relation' ? prefillRelation(session, text, stretch, item, prefill, claimant) : null;
  const dateReason = item?.date.basis ?? (isOwnDay && date && dated !== null ? date.reason : noDay);
  return {
    kind,
    prefill,
    values: {
      title: kind === 'actor' ? (actor?.name ?? words) : '',
      claimant,
      actorKind: actor ? actorKindOf(actor) : 'organisation',
      sameAs: known?.id ?? '',
      eventType: 'other',
      status: item?.status ?? 'occurred',
      claimKind: prefill.kind.value,
      modality: prefill.modality,
      condition: '',
      comparator: number?.value.comparator ?? '=',
      min: numberText(number?.value.min ?? number?.value.max ?? null),
      max: number?.value.comparator === 'range' ? numberText(number.value.max) : '',
      unit: number?.value.unit ?? '',
      whose: named(prefill.subject),
      edtf: item?.date.edtf ?? edtf,
      extent: item?.date.extent ?? (isOwnDay && date && dated !== null ? date.extent : 'moment'),
      target: target?.target ?? item?.target ?? '',
      source: relation?.source?.value ?? '',
      verb: relation?.verb?.value ?? '',
      addressee: relation?.addressee?.value ?? '',
      sign: relation?.verb ? usualSign(relation.verb.value) : 'neutral',
      inferred: '',
    },
    reasons: {
      ...(kind === 'actor' ? { title: actor?.reason ?? byPosition } : {}),
      ...(kind === 'claim' ? { claimant: prefill.claimant.reason, claimKind: prefill.kind.reason } : {}),
      ...(number && (kind === 'claim' || kind === 'number') ? { min: number.reason } : {}),
      ...(kind !== 'actor' && kind !== 'number' ? { edtf: dateReason } : {}),
      ...(target || item ? { target: onSentence } : {}),
      ...(relation?.source ? { source: relation.source.reason } : {}),
      ...(relation?.verb ? { verb: relation.verb.reason } : {}),
      ...(relation?.addressee ? { addressee: relation.addressee.reason } : {}),
    },
  };
}

const dateOf = (filled: Filled, values: FormValues, text: AnnotatedText): DateForm => {
  const isAsFilled = values.edtf === filled.values.edtf;
  const expression = isAsFilled && filled.prefill.date?.edtf === values.edtf ? filled.prefill.date.expression : null;
  const basis = isAsFilled ? (filled.reasons.edtf ?? typed) : typed;
  return { edtf: values.edtf, extent: values.extent, basis, expression: expression ?? sliceOf(filled, text) };
};

/** A date that is marked as such is dated by the very words. */
const sliceOf = ({ kind, prefill }: Filled, text: AnnotatedText): string | null =>
  kind === 'date' && prefill.date ? text.text.slice(prefill.date.start, prefill.date.end) : null;

const readCount = (typedNumber: string): number | null => {
  const plain = typedNumber.trim().replace(/[\s\u00a0\u202f]/g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(grouped) ? Number(grouped) : null;
};

const hedgeWords: Readonly<Record<Quantity['comparator'], Text>> = {
  '=': { nl: '', en: '' },
  '~': { nl: 'ongeveer ', en: 'about ' },
  '>': { nl: 'meer dan ', en: 'more than ' },
  '<': { nl: 'minder dan ', en: 'fewer than ' },
  range: { nl: '', en: '' },
};

/** The number of a form; null where none is typed, a fault where it is none. */
function numberOf(
  filled: Filled,
  values: FormValues,
  text: AnnotatedText,
): Omit<NumberForm, 'subject'> | null | FormFault {
  if (values.min.trim() === '') return null;
  const value = readCount(values.min);
  const other = values.comparator === 'range' ? readCount(values.max) : null;
  if (value === null || (values.comparator === 'range' && (other === null || other < value))) return 'min';
  if (values.unit.trim() === '') return 'unit';
  const { comparator, unit } = values;
  const isAsFilled =
    values.min === filled.values.min && values.max === filled.values.max && comparator === filled.values.comparator;
  const lang = text.language;
  const { format } = new Intl.NumberFormat(lang);
  const figures = other === null ? format(value) : `${format(value)}–${format(other)}`;
  const wording = `${hedgeWords[comparator][lang]}${figures} ${unit}`;
  return {
    min: comparator === '<' ? null : value,
    max: comparator === '>' ? null : comparator === 'range' ? other : value,
    comparator,
    unit,
    wording: isAsFilled && filled.prefill.number ? filled.prefill.number.value.wording : wording,
  };
}

interface Ensured {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly decisions: Readonly<Record<string, string>>;
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The actor of a name: one that is there, one that is proposed and taken with it, or a new one. */
function ensureActor(
  dataset: Dataset,
  text: AnnotatedText,
  name: string,
  entries: readonly Entry[],
  near: Stretch,
  reason: string,
): Ensured {
  const known = dataset.actors.find(
    (actor) => sameName(nameOf(actor, text), name) || actor.aliases.some((alias) => sameName(alias, name)),
  );
  if (known) return { id: known.id, changes: [], decisions: {} };
  const proposed = entries.find(({ proposal }) => proposal.kind === 'actor' && sameName(proposal.name, name));
  const mention = proposed?.mentions.toSorted(
    (a, b) => Math.abs(a.start - near.start) - Math.abs(b.start - near.start),
  )[0];
  const kind = mention ? actorKindOf(mention) : 'organisation';
  const made = makeActor(dataset, text, mention ? [mention] : [], { name, kind, named: true, sameAs: null }, reason);
  if (!made) return { id: narrator, changes: [], decisions: {} };
  const decisions = proposed && mention ? { [decisionKey(proposed)]: 'taken', [nameKey(mention.actor)]: made.id } : {};
  return { id: made.id, changes: made.changes, decisions };
}

export type FormOutcome =
  | { readonly ok: true; readonly step: Step; readonly id: string }
  | { readonly ok: false; readonly fault: FormFault };

export interface FormContext {
  readonly session: Session;
  readonly text: AnnotatedText;
  readonly stretch: Stretch;
  readonly filled: Filled;
  /** The proposals of the text, for names that are taken along. */
  readonly entries: readonly Entry[];
  /** The proposal that is being mended, if it is one. */
  readonly mends: Entry | null;
  /** For the record of changes. */
  readonly reason: string;
  /** Says a contact in the language of the text; the digest tells its sentence so where nothing does yet. */
  readonly tellRelation: (source: Actor, verb: RelationKind, addressee: Actor) => string;
}

/** What a filled form comes to: one step, or the field that is wrong. */
export function saveForm(context: FormContext, values: FormValues): FormOutcome {
  const { session, text, stretch, filled, entries, mends, reason } = context;
  const wrong = (fault: FormFault): FormOutcome => ({ ok: false, fault });
  const number = numberOf(filled, values, text);
  const date = dateOf(filled, values, text);
  let { dataset } = session;
  const changes: Change[] = [];
  const decisions: Record<string, string> = mends ? { [decisionKey(mends)]: 'taken' } : {};
  const ensured = (name: string): string => {
    const made = ensureActor(dataset, text, name, entries, stretch, reason);
    changes.push(...made.changes);
    Object.assign(decisions, made.decisions);
    dataset = applyChanges(dataset, made.changes).dataset;
    return made.id;
  };
  const done = (
    made: { id: string; changes: readonly Change[] } | null,
    fault: FormFault,
    title: string,
  ): FormOutcome => {
    if (!made) return wrong(fault);
    const sentence = sentenceId(text, sentenceAt(text, stretch));
    return {
      ok: true,
      id: made.id,
      step: {
        changes: [...changes, ...made.changes],
        decisions: { ...decisions, [readKey(sentence)]: 'read' },
        told: { what: filled.kind, title },
      },
    };
  };
  if (typeof number === 'string' && (filled.kind === 'claim' || filled.kind === 'number')) return wrong(number);
  const counted = typeof number === 'string' ? null : number;
  const withWhose = (): NumberForm | null =>
    counted && { ...counted, subject: values.whose.trim() === '' ? null : ensured(values.whose) };

  switch (filled.kind) {
    case 'actor': {
      const { sameAs, actorKind, title } = values;
      const proposal = filled.prefill.actor;
      const form = {
        name: title,
        kind: actorKind,
        named: proposal?.named ?? true,
        sameAs: sameAs === '' ? null : sameAs,
      };
      const made = makeActor(dataset, text, [stretch], form, reason);
      const own = proposal && entries.find(({ mentions }) => mentions.includes(proposal));
      if (made && proposal) decisions[nameKey(proposal.actor)] = made.id;
      if (made && own) decisions[decisionKey(own)] = 'taken';
      return done(made, 'title', title);
    }
    case 'event': {
      const { title, eventType, status } = values;
      const participants = dataset.actors
        .filter(({ mentions }) =>
          mentions.some((one) => one.article === text.article && one.start >= stretch.start && one.end <= stretch.end),
        )
        .map(({ id }) => id);
      const isAlleged = status === 'alleged';
      if (isAlleged && values.claimant.trim() === '') return wrong('claimant');
      const allegedBy = isAlleged ? [ensured(values.claimant)] : [];
      const form = { title, type: eventType, status, date, participants, allegedBy };
      const made = makeEvent(dataset, text, stretch, form, reason);
      return done(made, title.trim() === '' ? 'title' : 'edtf', title);
    }
    case 'claim': {
      const { title, claimKind, modality } = values;
      if (title.trim() === '') return wrong('title');
      const claimant = values.claimant.trim() === '' ? narrator : ensured(values.claimant);
      const form = {
        claimant,
        title,
        kind: claimKind,
        modality,
        measure: filled.prefill.measure,
        number: withWhose(),
        said: date,
        condition: values.condition,
      };
      return done(makeClaim(dataset, text, stretch, form, reason), 'edtf', title);
    }
    case 'number': {
      const [, id = ''] = values.target.split(' ');
      const form = withWhose();
      if (!form) return wrong('min');
      return done(id === '' ? null : setNumber(dataset, text, id, form, reason), 'target', form.wording);
    }
    case 'date': {
      const [kind, id = '', field] = values.target.split(' ') as [DateTarget['kind'], string, DateTarget['field']];
      if (id === '') return wrong('target');
      return done(setDate(dataset, { kind, id, field }, date, reason), 'edtf', values.edtf);
    }
    case 'relation': {
      const { verb, sign, status } = values;
      if (values.source.trim() === '') return wrong('source');
      if (verb === '') return wrong('verb');
      if (values.addressee.trim() === '') return wrong('addressee');
      const isAlleged = status === 'alleged';
      if (isAlleged && values.claimant.trim() === '') return wrong('claimant');
      const [source, target] = [ensured(values.source), ensured(values.addressee)];
      // Nobody does anything to himself, under whatever name.
      if (source === target) return wrong('addressee');
      const allegedBy = isAlleged ? [ensured(values.claimant)] : [];
      const inferred = values.inferred.trim() || null;
      const [part, of = ''] = values.target.split(' ') as ['event' | 'claim' | '', string?];
      const partOf = part === '' ? null : { kind: part, id: of };
      const [who, whom] = [source, target].map((id) => dataset.actors.find((actor) => actor.id === id));
      const words = who && whom ? context.tellRelation(who, verb, whom) : '';
      const form = { source, target, kind: verb, sign, date, status, allegedBy, inferred, partOf };
      return done(makeRelation(dataset, text, stretch, form, words, reason), 'edtf', words);
    }
  }
}
