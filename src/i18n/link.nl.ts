import { dutch } from './grammar.nl';
import type { link as en } from './link.en';

const { n } = dutch;

export const link: typeof en = {
  merged: 'Wat deze link noemt is opgegaan in iets anders; dat staat hier open',
  mergedLine: (id, day, reason) => `“${id}” is op ${day} samengevoegd. ${reason}`,
  tooLong: (name, value) =>
    name === 'q'
      ? `“${value}” is te lang voor een link; de woorden zijn weggelaten.`
      : `In een link passen 2.000 tekens; de laatste ${n(Number(value) || 0)} van ${name} pasten niet en zijn weggelaten.`,
};
