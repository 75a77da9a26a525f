import type { when as en } from './when.en';

export const when: typeof en = {
  about: (day) => `omstreeks ${day}`,
  before: (day) => `op of vóór ${day}`,
  after: (day) => `op of na ${day}`,
  until: (day) => `tot en met ${day}, begin niet vermeld`,
  since: (day) => `sinds ${day}, einde niet vermeld`,
  within: (days) => `ergens van ${days}`,
  span: (days) => `van ${days}`,
  or: 'of',
  through: 'tot en met',
  in: (period) => `in ${period}`,
  maybe: (text) => `waarschijnlijk ${text}`,
  atWidest: (text, range) => `${text} (ruim genomen ${range})`,
  unknown: 'datum niet vermeld',
};
