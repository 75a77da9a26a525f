import type { Kind } from './authored';

/** Where words in a language stand in what is authored, by kind. */
export const textFields: Readonly<Record<Kind, readonly string[]>> = {
  dossier: [
    'title',
    'summary',
    'introduction',
    'phases.*.title',
    'starts.*.title',
    'groups.*.name',
    'groups.*.shortName',
    'groups.*.adjective',
  ],
  article: ['title', 'digest.*.text', ...datesOf('published')],
  actor: ['name', 'role'],
  event: ['title', 'summary', 'place', ...datesOf('date')],
  claim: [
    'title',
    'proposition',
    'condition',
    'attributionNote',
    'doubts.*.note',
    'quantity.wording',
    'place',
    'answers.*.note',
    ...datesOf('said'),
    ...datesOf('aboutDate'),
  ],
  relation: ['attributionNote', ...datesOf('date')],
  question: ['title'],
  retired: ['reason'],
};

function datesOf(field: string): string[] {
  return [`${field}.basis`, `${field}.earlier.*.basis`];
}
