import { deviceShelf } from './device-shelf';
import type { UnsavedAt } from './unsaved';

/** A dossier that is being annotated and is kept on this device, its texts with it, because a person chose so. */
export interface AnnotationCard {
  readonly id: string;
  readonly title: string;
  /** How many steps are in it, and how many of them are in no file. */
  readonly steps: number;
  readonly unsaved: number;
  readonly at: UnsavedAt | null;
  readonly bytes: number;
}

const isCard = (value: unknown): value is AnnotationCard =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'title' in value &&
  'steps' in value &&
  typeof value.id === 'string' &&
  typeof value.title === 'string' &&
  typeof value.steps === 'number';

const shelf = deviceShelf<AnnotationCard>('aanloop-annotations', 'sessions', isCard);

export const keptAnnotations = shelf.cards;
export const followKeptAnnotations = shelf.follow;
export const removeAnnotation = shelf.remove;
export const keepAnnotation = (card: AnnotationCard, content: string) => shelf.keep(card.id, card, content);

export async function keptAnnotation(id: string): Promise<string | null> {
  const content = await shelf.content(id);
  return typeof content === 'string' ? content : null;
}

let release: (() => void) | null = null;

/** Takes the one right to write to what is kept; false where another tab has it. It ends with the tab, or with the next. */
export async function holdAnnotation(id: string): Promise<boolean> {
  letGoOfAnnotation();
  if (typeof navigator === 'undefined' || !navigator.locks) return true;
  return new Promise((resolve) => {
    const asked = navigator.locks.request(`aanloop-annotation-${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null
        ? undefined
        : new Promise<void>((done) => {
            release = done;
          });
    });
    // Where a browser forbids locks, as it does with all storage denied, no other tab can keep anything either.
    asked.catch(() => resolve(true));
  });
}

export function letGoOfAnnotation(): void {
  release?.();
  release = null;
}
