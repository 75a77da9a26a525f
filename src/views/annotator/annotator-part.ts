import { latePart } from '@/ui/late-part';

/** The annotator comes when it is asked for; readers do without. */
export const annotatorPart = latePart<object>(async () => (await import('./annotator')).Annotator);
