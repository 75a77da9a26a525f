import { dutch } from './grammar.nl';
import type { publish as en } from './publish.en';

const { n } = dutch;

export const publish: typeof en = {
  what: 'Wat',
  when: 'Wanneer',
  published: 'Verschenen',
  digest: 'Het artikel, zin voor zin naverteld',
  digestNote: 'In eigen woorden naverteld; het artikel zelf is van de uitgever.',
  tells: 'Waarover het gaat',
  claims: 'Wat erin wordt beweerd',
  event: 'Gebeurtenis',
  claim: 'Bewering',
  actor: 'Actor',
  article: 'Artikel',
  lists: { event: 'Gebeurtenissen', claim: 'Beweringen', actor: 'Actoren', article: 'Artikelen' },
  earlier: (when) => `${when}, vóór de getoonde periode`,
  later: (when) => `${when}, na de getoonde periode`,
  counts: (events, claims) => `${events}, ${claims}`,
  feed: 'Gebeurtenissen, de nieuwste eerst',
  needsScript:
    'Aanloop tekent zijn beelden met JavaScript. Zonder dat heeft elke gebeurtenis, bewering, actor en elk artikel een eigen bladzijde:',
  needsScriptForMost:
    'Aanloop tekent zijn beelden met JavaScript. Zonder dat hebben de gebeurtenissen, beweringen, actoren en artikelen waarnaar het meest wordt verwezen een eigen bladzijde:',
  left: (more) =>
    more === 1
      ? 'Nog één heeft geen eigen bladzijde, omdat er minder naar wordt verwezen; het dashboard toont die wel.'
      : `Nog ${n(more)} hebben geen eigen bladzijde, omdat er minder naar wordt verwezen; het dashboard toont ze wel.`,
};
