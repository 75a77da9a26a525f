import type { Quantity } from '@/domain/quantity';

export type Comparator = Quantity['comparator'];
