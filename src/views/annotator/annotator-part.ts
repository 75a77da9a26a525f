import type { DatasetIndex } from '@/dataset/index-dataset';
import { latePart } from '@/ui/late-part';

/** The annotator comes when it is asked for; readers do without. */
export const annotatorPart = latePart<{ readonly base: DatasetIndex }>(
  async () => (await import('./annotator')).Annotator,
);
