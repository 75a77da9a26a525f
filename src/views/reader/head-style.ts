import type { Status } from '@/domain/event';
import type { HeadStyle } from '@/ui/head';

export const headStyle: Readonly<Record<Status, HeadStyle>> = {
  occurred: 'filled',
  planned: 'ring',
  hypothetical: 'dotted',
  denied: 'struck',
};
