import type { Handed } from '@/query/read-attached';

/** A text as it is handed over by a paste. */
export const pasted = (name: string, content: string): Handed => ({
  name,
  size: content.length,
  read: async () => content,
});
