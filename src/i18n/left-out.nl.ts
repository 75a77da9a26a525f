import { dutch } from './grammar.nl';
import type { leftOut as en } from './left-out.en';

const { counted, plural } = dutch;

export const leftOut: typeof en = {
  title: (count) =>
    `${counted(count, 'onderdeel', 'onderdelen')} van deze gegevens ${plural(count, 'past', 'passen')} niet bij de rest en ${plural(count, 'is', 'zijn')} weggelaten`,
  list: 'Wat is weggelaten, en waarom',
  reasons: {
    repeated: (name) => `“${name}” staat er vaker; het eerste is gebleven.`,
    reserved: (name) => `“${name}” staat voor het artikel zelf en kan geen actor zijn.`,
    'no-such': (name) => `“${name}” komt in deze gegevens niet voor.`,
    circle: (name) => `langs “${name}” zou het bij zichzelf terugkomen.`,
    itself: (name) => `het verwijst naar zichzelf (“${name}”).`,
    'in-use': (name) => `“${name}” is hier ingetrokken en toch in gebruik.`,
    reversed: (name) => `het begin ligt na het eind (${name}).`,
    disagreeing: (name) =>
      `de datum zoals die geschreven is en de dagen ervan spreken elkaar tegen (${name}); verteld en getekend worden de dagen.`,
    uncountable: (name) => `${name} is minder dan nul, of meer dan er precies te tellen is.`,
    beyond: (name) => `de plaats ${name} ligt buiten het artikel.`,
    misplaced: (name) => `“${name}” hoort bij een ander artikel.`,
    'unknown-column': (name) => `het formaat kent geen kolom “${name}”; wat erin staat, is alleen in uw bestand.`,
    'nothing-left': (name) => `er bleef niets over waar het op rust (${name}).`,
  },
};
