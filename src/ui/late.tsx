import { createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { idle } from './idle';
import styles from './late.module.css';
import type { Arrival, LatePart } from './late-part';
import { lastSize, type Size } from './use-laid-out';
import { useSize } from './use-size';
import { depart, seekAgain, setOut } from './way-back';

interface LateNoteProps {
  readonly at: Arrival<object>['at'];
  /** What the reader can do without it. */
  readonly failed?: string;
  readonly onRetry: () => void;
}

/** That something is on its way, or did not come and may be asked for again. */
export function LateNote({ at, failed, onRetry }: LateNoteProps) {
  const { late: words } = useWords();
  return (
    <p className={styles.note} role="status" data-at={at}>
      {at === 'failed' ? (failed ?? words.failed) : words.waiting}
      {at === 'failed' && (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </p>
  );
}

interface LateProps<Props> {
  readonly part: LatePart<Props>;
  /** Nothing, where it asks for nothing. */
  readonly with?: NoInfer<Props>;
  /** The name of the region that it is. */
  readonly name?: string;
  /** "kind:id" of what is open, where it shows that: whatever was open before it is not closed but followed. */
  readonly opens?: string;
  /** Nothing stands in its place while it is on its way. */
  readonly quiet?: boolean;
  /** It is drawn of what is here, however little that is. */
  readonly early?: boolean;
}

/** Whether parts are held back until the rest of what they are drawn of is here. */
export const HeldBackContext = createContext(false);

let turn: Promise<void> = Promise.resolve();

/** Calls back when those before it have been drawn: one part after the other, with the hand between them. */
const inTurn = (tell: () => void): void => {
  turn = turn.then(() => idle({ timeout: 500 }, 50)).then(tell);
};

/** When all that was held back has been drawn. */
export const drawnInTurn = async (): Promise<void> => {
  await idle({ timeout: 500 }, 50);
  await turn;
};

const useHeldBack = (early: boolean): boolean => {
  const isHeld = use(HeldBackContext) && !early;
  const [wasHeld, setWasHeld] = useState(isHeld);
  useEffect(() => {
    if (wasHeld && !isHeld) inTurn(() => startTransition(() => setWasHeld(false)));
  }, [wasHeld, isHeld]);
  return isHeld || wasHeld;
};

/** A part that comes in a file of its own; it takes the box that is kept for it. */
export function Late<Props extends object>({
  part,
  with: props = {} as Props,
  name,
  opens,
  quiet,
  early = false,
}: LateProps<Props>) {
  const isHeld = useHeldBack(early);
  const arrival = part.useArrival();
  const { Part, at }: Arrival<Props> = isHeld && arrival.Part ? { at: 'waiting', Part: null } : arrival;
  const isHere = Part !== null;
  useEffect(() => {
    if (isHere) return seekAgain();
    if (opens === undefined) return undefined;
    setOut(opens);
    return () => depart(opens);
  }, [isHere, opens]);
  if (Part) return <Part {...props} />;
  const note = <LateNote at={at} onRetry={() => void part.fetch()} />;
  if (quiet) return at === 'failed' && note;
  return (
    <KeptBox name={name} isWaiting={at === 'waiting'} opening={at === 'failed' ? undefined : opens}>
      {note}
    </KeptBox>
  );
}

interface KeptBoxProps {
  readonly name: string | undefined;
  readonly isWaiting: boolean;
  readonly opening: string | undefined;
  readonly children: ReactNode;
}

/** How large the box is that is kept for a region, or was. */
export const lastBox = (name: string): Size | undefined => lastSize(`kept for ${name}`);

function KeptBox({ name, isWaiting, opening, children }: KeptBoxProps) {
  const [box] = useSize<HTMLElement>(unknown, name === undefined ? undefined : `kept for ${name}`);
  return (
    <section ref={box} className={styles.late} aria-label={name} aria-busy={isWaiting} data-opening={opening}>
      {children}
    </section>
  );
}

const unknown: Size = { width: 0, height: 0 };
