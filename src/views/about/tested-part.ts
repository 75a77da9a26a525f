import { latePart } from '@/ui/late-part';

/** Long, and for the few: fetched once the page around it stands. */
export const testedPart = latePart(async () => (await import('./tested')).Tested);
