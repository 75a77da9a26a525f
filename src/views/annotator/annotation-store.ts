import { create } from 'zustand';
import type { Entry } from '@/annotate/entries';
import type { Filled, FormKind } from '@/annotate/form-values';
import { type Selection, wholeSentence } from '@/annotate/selection';
import type { AnnotatedText, Session } from '@/annotate/session';
import type { Dataset } from '@/dataset/format';
import type { KeepRefusal } from '@/state/device-shelf';
import type { Link } from '@/state/link';
import type { UnsavedAt } from '@/state/unsaved';
import type { Range } from '@/text/range';

/** A form that is open, and what it was filled with. */
export interface OpenForm {
  readonly kind: FormKind;
  readonly stretch: Range;
  readonly filled: Filled;
  readonly mends: Entry | null;
}

interface Annotation {
  readonly session: Session | null;
  /** The dossier that is there which the session corrects, as links name it; null is a dossier of one’s own. */
  readonly about: Pick<Link, 'dossier' | 'sha'> | null;
  /** The article that is being read. */
  readonly article: string | null;
  readonly at: Selection;
  /** The key of the proposal that keys are about. */
  readonly entry: string | null;
  readonly form: OpenForm | null;
  /** The steps that are in a file. */
  readonly saved: Session['done'] | null;
  /** What was last done, for those who listen. */
  readonly heard: string;
  /** How far the drafting of a text is, from 0 to 1; null where none is being drafted. */
  readonly drafting: number | null;
  readonly isSaving: boolean;
  readonly isAdding: boolean;
  /** Where it is kept on this device, by choice; null is in memory only. */
  readonly keptAs: string | null;
  readonly keepFailed: KeepRefusal | null;
}

export const initial: Annotation = {
  session: null,
  about: null,
  article: null,
  at: wholeSentence(0),
  entry: null,
  form: null,
  saved: null,
  heard: '',
  drafting: null,
  isSaving: false,
  isAdding: false,
  keptAs: null,
  keepFailed: null,
};

/** The one session of this tab. It is in memory only, unless a person chose to keep it: no word of a text is kept elsewhere. */
export const useAnnotation = create<Annotation>(() => initial);

export const currentText = ({ session, article }: Pick<Annotation, 'session' | 'article'>): AnnotatedText | null =>
  session?.texts.find((one) => one.article === article) ?? null;

/** Whether what is being annotated is this dossier; null is one of one’s own. */
export const isOf = ({ session, about }: Pick<Annotation, 'session' | 'about'>, base: Dataset | null): boolean =>
  session !== null &&
  (base === null || about === null
    ? base === null && about === null
    : session.base.dossier.id === base.dossier.id && session.base.dossier.version === base.dossier.version);

export const placeOf = ({ about, article }: Pick<Annotation, 'about' | 'article'>): UnsavedAt | null =>
  about && article !== null ? { ...about, article } : null;
