import { completeWithin } from '@/dataset/complete-texts';
import { type Session, startSession, takeStep } from './session';

const form = 1;

/** A session as text, its texts with it: only for who chose to keep it on this device. */
export const packSession = ({ base, texts, done, undone }: Session): string =>
  JSON.stringify({ form, base, texts, done, undone });

type Packed = Pick<Session, 'base' | 'texts' | 'done' | 'undone'> & { readonly form: number };

/** Each step taken again on the dossier it began with; null where that does not come out whole. */
export function unpackSession(text: string): Session | null {
  try {
    const packed = JSON.parse(text) as Packed;
    if (packed.form !== form) return null;
    const { base, texts, done, undone } = packed;
    completeWithin({ base, done, undone }, base.dossier.languages ?? []);
    let session: Session | null = startSession(base, texts);
    for (const step of done) session = session && takeStep(session, step);
    return session && { ...session, undone };
  } catch {
    return null;
  }
}
