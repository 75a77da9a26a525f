import { partBehind } from '@/ui/late-part';

export const tablePart = partBehind(async () => (await import('./event-table')).EventTable);
export const legendPart = partBehind(async () => (await import('./legend')).Legend);
export const phonePart = partBehind(async () => (await import('./phone-timeline')).PhoneTimeline);
export const slimPart = partBehind(async () => (await import('./slim-timeline')).SlimTimeline);
