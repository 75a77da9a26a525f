import { applyChanges } from '@/dataset/apply-patch';
import type { Dataset } from '@/dataset/format';
import type { Change } from '@/dataset/patch';
import type { Actor } from '@/domain/actor';
import { narrator } from '@/domain/claim';
import type { Quantity } from '@/domain/quantity';
import type { Text } from '@/domain/text';
import type { RelationKind } from '@/domain/vocabulary';
import type { Range } from '@/text/range';
import { type DateForm, type DateTarget, setDate } from './date-form';
import { decisionKey, type Entry, nameKey } from './entries';
import { sentenceAt, sentenceId } from './evidence-at';
import type { Filled, FormFault, FormValues } from './form-values';
import { makeActor } from './make-actor';
import { makeClaim, type NumberForm, setNumber } from './make-claim';
import { makeEvent } from './make-event';
import { makeRelation } from './make-relation';
import { actorKindOf } from './prefill';
import { readKey } from './reading';
import type { AnnotatedText, Session, Step } from './session';

const typed: Text = { nl: 'door de lezer zo gelezen', en: 'as the reader reads it' };

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
  near: Range,
  reason: string,
): Ensured {
  const known = dataset.actors.find(
    (actor) => sameName(actor.name[text.language], name) || actor.aliases.some((alias) => sameName(alias, name)),
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

type FormOutcome =
  | { readonly ok: true; readonly step: Step; readonly id: string }
  | { readonly ok: false; readonly fault: FormFault };

interface FormContext {
  readonly session: Session;
  readonly text: AnnotatedText;
  readonly stretch: Range;
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
