import type { Dataset } from '@/dataset/format';

/** So many items are asked for, looked through and drawn anew in less than a frame. */
const few = 1_000;

/** Whether what follows a hand is drawn with it; of more the hand goes first, and what follows comes between its frames. */
export const isQuick = ({ events, claims, relations }: Dataset): boolean =>
  events.length + claims.length + relations.length <= few;
