import { parseDay } from '@/domain/day';
import { spanOf } from '@/domain/span';
import { isDoubtful, type Precision, precisionOf, type When } from '@/domain/when';
import { type DayScale, dayScale } from './day-scale';

/**
 * What a date looks like on a scale of days: what is known of it, and no more. Only a known day in the picture has a head,
 * since a head points at a day. What leaves the picture is cut open at its edge, never closed there, and what lies
 * wholly outside is an arrow that points to it.
 */
export type Body =
  | { readonly kind: 'day'; readonly x: number }
  /** A known day, give or take; as much of the give as the picture has room for. */
  | { readonly kind: 'about'; readonly x: number; readonly left: number; readonly right: number }
  /** One moment somewhere in a stretch; `vague` where the stretch itself is approximate. */
  | ({ readonly kind: 'within'; readonly vague: boolean } & Stretch)
  /** It lasted all this time. */
  | ({ readonly kind: 'span' } & Stretch)
  /** Fades away from its one known bound at x, over `reach`. */
  | ({ readonly kind: 'before' } & Bound)
  | ({ readonly kind: 'after' } & Bound)
  /** It lasted; one end is known, at x, and it goes on for the other side. */
  | ({ readonly kind: 'open'; readonly toward: Toward } & Bound)
  /** Wholly outside the picture, whose edge is at x. */
  | { readonly kind: 'beyond'; readonly toward: Toward; readonly x: number };

export type Toward = 'past' | 'future';

interface Stretch {
  readonly x0: number;
  readonly x1: number;
  /** Where it goes on beyond the picture. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

/** The known end of what is open on the other side. */
interface Bound {
  readonly x: number;
  readonly reach: number;
  /** False where the known end lies outside the picture, and the fade starts at its edge. */
  readonly inside: boolean;
}

const headRadius = 4.5;
/** A mark that stands without words, in half the height of one with. */
export const smallMark = { radius: 2.8, pill: 5 } as const;
/** Length of a fading end, and of the solid part before it of what lasted. */
const fade = 44;
export const lasting = 18;
const give = 18;
const halo = 1.6;
/** How far what fades away, and what is about a day, reaches in a small mark. */
const smallReach = { fade: 16, give: 11 } as const;
/** A stretch is drawn at least this wide. */
const least = 9;
/** Length of the arrow to what lies outside. */
export const arrowLength = 9;

const stretch = (scale: DayScale, start: number, end: number): Stretch => {
  const x0 = scale.hold(scale.startOf(start));
  const x1 = scale.hold(scale.endOf(end));
  const lack = Math.max(0, least - (x1 - x0)) / 2;
  return {
    x0: Math.max(scale.left, x0 - lack),
    x1: Math.min(scale.right, x1 + lack),
    cut: { left: start < scale.from, right: end > scale.to },
  };
};

const boundOf = (scale: DayScale, at: number, toward: Toward, kind: Precision): Bound => {
  const x = scale.hold(at);
  const room = toward === 'past' ? x - scale.left : scale.right - x;
  return { x, reach: Math.min(kind === 'open' ? lasting + fade : fade, room), inside: x === at };
};

/** The body of a date; null for a date that is not told. */
export function dateBody(when: When, scale: DayScale): Body | null {
  const { start, end } = spanOf(when);
  const kind = precisionOf(when);
  if (kind === 'unknown') return null;
  if (end !== null && end < scale.from) return { kind: 'beyond', toward: 'past', x: scale.left };
  if (start !== null && start > scale.to) return { kind: 'beyond', toward: 'future', x: scale.right };
  if (start === null || end === null) {
    const bound =
      start === null
        ? boundOf(scale, scale.endOf(end ?? scale.to), 'past', kind)
        : boundOf(scale, scale.startOf(start), 'future', kind);
    if (kind === 'open') return { kind, toward: start === null ? 'past' : 'future', ...bound };
    return { kind: start === null ? 'before' : 'after', ...bound };
  }
  if (kind === 'day' && !isDoubtful(when)) return { kind, x: scale.middleOf(start) };
  if (kind === 'about' || kind === 'day') {
    const named = parseDay(when.edtf.replace(/[~?%]/g, ''));
    if (named !== null && named >= scale.from && named <= scale.to) {
      const x = scale.middleOf(named);
      return { kind: 'about', x, left: Math.max(scale.left, x - give), right: Math.min(scale.right, x + give) };
    }
    return { kind: 'within', vague: true, ...stretch(scale, start, end) };
  }
  if (kind === 'span') return { kind, ...stretch(scale, start, end) };
  return { kind: 'within', vague: false, ...stretch(scale, start, end) };
}

/** A date by itself, with no other days beside it: its own days fill the room. */
export function dateBodyAlone(when: When, left: number, right: number): Body | null {
  const { start, end } = spanOf(when);
  const [first, last] = [start ?? end, end ?? start];
  return first === null || last === null ? null : dateBody(when, dayScale(first, last, left, right));
}

/** The body of a small mark: its days are the same, only what has no known end is told more shortly. */
export function smallBody(body: Body): Body {
  if ('reach' in body) return { ...body, reach: Math.min(body.reach, smallReach.fade) };
  if (body.kind !== 'about') return body;
  const { x, left, right } = body;
  return { ...body, left: Math.max(left, x - smallReach.give), right: Math.min(right, x + smallReach.give) };
}

/** The first and last x that a body inks. */
export function extentOf(body: Body, radius: number = headRadius): { readonly left: number; readonly right: number } {
  if ('cut' in body) return { left: body.x0, right: body.x1 };
  const { kind, x } = body;
  const around = radius + (radius < headRadius ? 0 : halo);
  if (kind === 'day') return { left: x - around, right: x + around };
  if (kind === 'about') return { left: Math.min(body.left, x - around), right: Math.max(body.right, x + around) };
  if (kind === 'beyond') {
    return body.toward === 'past' ? { left: x, right: x + arrowLength } : { left: x - arrowLength, right: x };
  }
  return goesOn(body) === 'past' ? { left: x - body.reach, right: x + 1 } : { left: x - 1, right: x + body.reach };
}

/** The side on which a body with one known bound fades away. */
export function goesOn(body: Extract<Body, { kind: 'before' | 'after' | 'open' }>): Toward {
  if (body.kind === 'open') return body.toward;
  return body.kind === 'before' ? 'past' : 'future';
}

/** Where the head sits; null for a body without one. */
export function headAt(body: Body): number | null {
  if (body.kind === 'day' || body.kind === 'about') return body.x;
  return body.kind === 'span' && !body.cut.left ? body.x0 + headRadius : null;
}

/** The one x of a body: by it marks are told in order and piles are made, and a number stands there. */
export function anchorOf(body: Body): number {
  return 'cut' in body ? (body.x0 + body.x1) / 2 : body.x;
}
