import { type KnownDays, useKnownDays } from '@/state/use-known-days';
import { useSettled } from './use-settled';

export interface KnownOn extends KnownDays {
  /** Goes to a day by a hand that is on its way. */
  readonly slide: (day: number) => void;
  /** Commits at once where a slide has come. */
  readonly flush: () => void;
}

/** The day of knowledge and how it is moved; while a hand moves it, the day is the hand's. */
export function useKnownOn(): KnownOn | null {
  const days = useKnownDays();
  const { value, change, flush } = useSettled({
    said: days?.day ?? 0,
    commit: async (day) => days?.commit(day),
  });
  return days && { ...days, day: value, slide: change, flush };
}
