import type { Dataset } from '@/dataset/format';
import type { Status } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import type { RelationKind, Sign } from '@/domain/vocabulary';
import type { Range } from '@/text/range';
import { type DateForm, whenOf } from './date-form';
import { evidenceAt } from './evidence-at';
import { addition, type Made } from './made';
import { newId } from './mint-id';
import { inLanguage } from './own-text';
import type { AnnotatedText } from './session';

interface RelationForm {
  /** Ids of actors. */
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind;
  readonly sign: Sign;
  readonly date: DateForm;
  readonly status: Status;
  /** Of an alleged one: on whose word it rests. */
  readonly allegedBy?: readonly string[];
  /** Why the reader takes it to be with whom it is, where the words do not name them. */
  readonly inferred: string | null;
  /** The event or claim that it is part of. */
  readonly partOf: { readonly kind: 'event' | 'claim'; readonly id: string } | null;
}

/** What one actor does to another; `words` say it in the language of the text: "Ilse Maanzaad warns Kadewerk". */
export function makeRelation(
  dataset: Dataset,
  text: AnnotatedText,
  stretch: Range,
  form: RelationForm,
  words: string,
  reason: string,
): Made | null {
  const date = whenOf(form.date);
  const isKnown = [form.source, form.target].every((id) => dataset.actors.some((actor) => actor.id === id));
  if (!date || !isKnown || form.source === form.target) return null;
  const borne = evidenceAt(dataset, text, stretch, words, reason);
  if (!borne) return null;
  const id = newId(dataset, words, 'relation');
  const relation: Relation = {
    id,
    source: form.source,
    target: form.target,
    kind: form.kind,
    sign: form.sign,
    date,
    status: form.status,
    ...(form.status === 'alleged' && form.allegedBy ? { allegedBy: [...form.allegedBy] } : {}),
    ...(form.inferred === null
      ? {}
      : { attribution: 'inferred' as const, attributionNote: inLanguage(form.inferred, text.language) }),
    event: form.partOf?.kind === 'event' ? form.partOf.id : null,
    claim: form.partOf?.kind === 'claim' ? form.partOf.id : null,
    evidence: [borne.evidence],
  };
  return { id, changes: [...borne.changes, addition('relation', id, relation, reason)] };
}
