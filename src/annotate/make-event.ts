import type { Dataset } from '@/dataset/format';
import type { Event, EventType, Status } from '@/domain/event';
import type { Range } from '@/text/range';
import { type DateForm, whenOf } from './date-form';
import { evidenceAt } from './evidence-at';
import { addition, type Made } from './made';
import { newId } from './mint-id';
import { inLanguage } from './own-text';
import type { AnnotatedText } from './session';

interface EventForm {
  readonly title: string;
  readonly type: EventType;
  readonly status: Status;
  readonly date: DateForm;
  readonly participants: readonly string[];
  /** Of an alleged one: on whose word it rests. */
  readonly allegedBy?: readonly string[];
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
  return { id, changes: [...borne.changes, addition('event', id, event, reason)] };
}
