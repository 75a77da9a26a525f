import { all, type Cases, put } from './doctor-patient';

const note = { nl: 'Zij vult zelf in wie.', en: 'Whom is our conclusion.' };
const doubt = (about: string) => ({ about, note });

export const recordCases: Readonly<Record<string, Cases>> = {
  'whose-word': {
    sick: [
      ['events/vos-bakker-call: alleged, by nobody', put('events.0.status', 'alleged')],
      ['occurred, with whose word it is', put('events.0.allegedBy', ['bakker'])],
      ['relations/bakker-rejects-vos: alleged, by nobody', put('relations.0.status', 'alleged')],
      ['target inferred without a note', put('relations.0.attribution', 'inferred')],
      ['target stated with a note', put('relations.0.attributionNote', note)],
      ['bakker claims it twice', put('claims.0.coClaimants', ['bakker'])],
      ['the article with co-claimants', put('claims.1.coClaimants', ['bakker'])],
      ['two doubts about truth', put('claims.0.doubts', [doubt('truth'), doubt('truth')])],
    ],
    well: [
      ['alleged by one', all(put('events.0.status', 'alleged'), put('events.0.allegedBy', ['bakker']))],
      ['inferred and why', all(put('relations.0.attribution', 'inferred'), put('relations.0.attributionNote', note))],
      ['two who claim it', put('claims.0.coClaimants', ['anna-vos'])],
      ['two doubts', put('claims.0.doubts', [doubt('truth'), doubt('wording')])],
    ],
  },
};
