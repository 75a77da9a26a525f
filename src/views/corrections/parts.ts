import type { DatasetIndex } from '@/dataset/index-dataset';
import { latePart } from '@/ui/late-part';

/** All that has to do with corrections comes when there are any, or when they are asked for. */
export const correctionsPart = latePart<{ readonly base: DatasetIndex }>(
  async () => (await import('./corrections')).CorrectionsStrip,
);
