import { latePart } from '@/ui/late-part';
import type { EmbedProps } from './embed';

/** What stands in the frame of another page; no other page fetches it. */
export const embedPart = latePart<EmbedProps>(async () => (await import('./embed')).Embed);
