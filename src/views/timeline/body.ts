import { parseDay } from '@/domain/day';
import { type Precision, precisionOf, type When } from '@/domain/when';
import type { DayScale } from '@/picture/day-scale';

/** What a mark looks like in time. Only a known day has a head: a head points at a day. */
export type Body =
  | { readonly kind: 'day'; readonly x: number }
  /** A known day, give or take. */
  | { readonly kind: 'about'; readonly x: number }
  /** One moment somewhere in a stretch; `vague` where the stretch itself is approximate. */
  | { readonly kind: 'within'; readonly x0: number; readonly x1: number; readonly vague: boolean; readonly cut: Cut }
  /** It lasted all this time. */
  | { readonly kind: 'span'; readonly x0: number; readonly x1: number; readonly cut: Cut }
  /** Fades away from its one known bound at x, over `reach`. */
  | ({ readonly kind: 'before' } & Bound)
  | ({ readonly kind: 'after' } & Bound)
  /** It lasted; one end is known, at x, and it goes on for the other side. */
  | ({ readonly kind: 'open'; readonly toward: 'past' | 'future' } & Bound);

/** The known end of what is open on the other side. */
interface Bound {
  readonly x: number;
  readonly reach: number;
  /** False where the known end lies outside the picture, and the fade starts at its edge. */
  readonly inside: boolean;
}

/** Where a body goes on beyond the picture. */
export interface Cut {
  readonly left: boolean;
  readonly right: boolean;
}

export const headRadius = 4.5;
/** Length of a fading end, and of the solid part before it of what lasted. */
export const fade = 44;
export const lasting = 18;
const give = 18;
const halo = 1.6;
/** A stretch is drawn at least this wide. */
const least = 9;

const stretch = (scale: DayScale, start: number, end: number): { x0: number; x1: number; cut: Cut } => {
  const x0 = scale.hold(scale.startOf(start));
  const x1 = scale.hold(scale.endOf(end));
  const lack = Math.max(0, least - (x1 - x0)) / 2;
  return {
    x0: Math.max(scale.left, x0 - lack),
    x1: Math.min(scale.right, x1 + lack),
    cut: { left: start < scale.from, right: end > scale.to },
  };
};

const boundOf = (scale: DayScale, at: number, toward: 'past' | 'future', kind: Precision): Bound => {
  const x = scale.hold(at);
  const room = toward === 'past' ? x - scale.left : scale.right - x;
  return { x, reach: Math.min(kind === 'open' ? lasting + fade : fade, room), inside: x === at };
};

/** The body of a date; null for a date that is not told, or that lies wholly outside the picture. */
export function bodyOf(when: When, scale: DayScale): Body | null {
  const start = when.start === null ? null : parseDay(when.start);
  const end = when.end === null ? null : parseDay(when.end);
  if ((end !== null && end < scale.from) || (start !== null && start > scale.to)) return null;
  const kind = precisionOf(when);
  if (kind === 'unknown') return null;
  if (start === null || end === null) {
    const bound =
      start === null
        ? boundOf(scale, scale.endOf(end ?? scale.to), 'past', kind)
        : boundOf(scale, scale.startOf(start), 'future', kind);
    if (kind === 'open') return { kind, toward: start === null ? 'past' : 'future', ...bound };
    return { kind: start === null ? 'before' : 'after', ...bound };
  }
  if (kind === 'day') return { kind, x: scale.middleOf(start) };
  if (kind === 'about') {
    const named = parseDay(when.edtf.replace(/[~?%]/g, ''));
    if (named !== null && named >= scale.from && named <= scale.to) return { kind, x: scale.middleOf(named) };
    return { kind: 'within', vague: true, ...stretch(scale, start, end) };
  }
  if (kind === 'span') return { kind, ...stretch(scale, start, end) };
  return { kind: 'within', vague: false, ...stretch(scale, start, end) };
}

/** The first and last x that a body inks. */
export function extentOf(body: Body): { readonly left: number; readonly right: number } {
  if ('cut' in body) return { left: body.x0, right: body.x1 };
  const { kind, x } = body;
  if (kind === 'day') return { left: x - headRadius - halo, right: x + headRadius + halo };
  if (kind === 'about') return { left: x - give, right: x + give };
  return goesOn(body) === 'past' ? { left: x - body.reach, right: x + 1 } : { left: x - 1, right: x + body.reach };
}

/** The side on which a body with one known bound fades away. */
export function goesOn(body: Extract<Body, { kind: 'before' | 'after' | 'open' }>): 'past' | 'future' {
  if (body.kind === 'open') return body.toward;
  return body.kind === 'before' ? 'past' : 'future';
}

/** Where the head sits; null for a body without one. */
export function headAt(body: Body): number | null {
  if (body.kind === 'day' || body.kind === 'about') return body.x;
  return body.kind === 'span' && !body.cut.left ? body.x0 + headRadius : null;
}

/** The x by which marks are told in order and piles are made. */
export function anchorOf(body: Body): number {
  return 'cut' in body ? (body.x0 + body.x1) / 2 : body.x;
}
