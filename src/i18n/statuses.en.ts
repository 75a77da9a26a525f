export const statuses = {
  occurred: 'occurred',
  alleged: 'alleged',
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
};
