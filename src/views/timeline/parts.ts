import { partBehind } from '@/ui/late-part';

export const tablePart = partBehind(async () => (await import('./event-table')).EventTable);
