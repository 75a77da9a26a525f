import type { Actor } from '@/domain/actor';
import { narrator } from '@/domain/claim';
import type { Text } from '@/domain/text';
import type { Range } from '@/text/range';
import type { DateTarget } from './date-form';
import { actorFor } from './entries';
import { sentenceAt, sentenceId } from './evidence-at';
import type { Filled, FormKind } from './form-values';
import { itemsOn } from './items-on';
import { actorKindOf, prefillFrom, proposedActor } from './prefill';
import { prefillRelation, relationItems, usualSign } from './prefill-relation';
import type { AnnotatedText, Session } from './session';

const noDay: Text = {
  nl: 'geen dag gegeven: uiterlijk de dag van verschijnen',
  en: 'no day given: on or before the day of publication',
};
const byPosition: Text = { nl: 'de woorden die gekozen zijn', en: 'the words that were chosen' };
const onSentence: Text = { nl: 'staat op dezelfde zin', en: 'rests on the same sentence' };

/** What an actor is called, for a person who writes in the language of the text. */
const nameOf = (actor: Actor, text: AnnotatedText): string => actor.name[text.language];

const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** The events and claims of the sentence that a date or number may be of. */
export function targetsOf(session: Session, text: AnnotatedText, stretch: Range, kind: 'number' | 'date') {
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
export function fillForm(session: Session, text: AnnotatedText, stretch: Range, kind: FormKind): Filled {
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
