import type { Text } from '@/domain/text';

/** By which rule something was recognised. */
export interface Rule {
  readonly id: string;
  readonly reason: Text;
}
