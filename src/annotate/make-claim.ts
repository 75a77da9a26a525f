import type { Dataset } from '@/dataset/format';
import { type Claim, type ClaimKind, type Modality, narrator } from '@/domain/claim';
import type { Quantity } from '@/domain/quantity';
import type { Language } from '@/domain/text';
import type { Range } from '@/text/range';
import { type DateForm, whenOf } from './date-form';
import { evidenceAt } from './evidence-at';
import { addition, type Made, replacement } from './made';
import { mintId, newId } from './mint-id';
import { inLanguage } from './own-text';
import type { AnnotatedText } from './session';

export interface NumberForm extends Pick<Quantity, 'min' | 'max' | 'comparator'> {
  readonly unit: string;
  readonly wording: string;
  /** The id of an actor. */
  readonly subject: string | null;
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
  return { id, changes: [...borne.changes, addition('claim', id, claim, reason)] };
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
  const quantity = quantityOf(form, text.language);
  return { id, changes: [replacement({ kind: 'claim', id, field: 'quantity' }, claim.quantity, quantity, reason)] };
}
