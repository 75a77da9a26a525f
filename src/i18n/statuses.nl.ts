import type { statuses as en } from './statuses.en';

export const statuses: typeof en = {
  occurred: 'gebeurd',
  alleged: 'volgens één partij',
  planned: 'gepland',
  hypothetical: 'hypothetisch',
  denied: 'ontkend',
};
