import type { When } from '@/domain/when';
import { all, type Cases, type Change, put } from './doctor-patient';

const date = (
  path: string,
  edtf: string,
  start: string | null,
  end: string | null,
  extent: When['extent'] = 'moment',
): Change =>
  all(put(`${path}.edtf`, edtf), put(`${path}.start`, start), put(`${path}.end`, end), put(`${path}.extent`, extent));

const when: When = {
  edtf: '2022',
  start: '2022-01-01',
  end: '2022-12-31',
  extent: 'moment',
  basis: { nl: 'Zo staat het er.', en: 'It says so.' },
  expression: null,
};

const before = (article: string) => ({
  ...when,
  edtf: '2021',
  start: '2021-01-01',
  end: '2021-12-31',
  before: article,
});

export const dateCases: Readonly<Record<string, Cases>> = {
  'bounds-order': {
    sick: [
      ['events/vos-bakker-call date', date('events.0.date', '2021-12-06', '2021-12-07', '2021-12-06')],
      ['dossier period', put('dossier.period.end', '2021-11-30')],
      ['dossier begin', put('dossier.phases.0.start', '2021-12-08')],
    ],
    well: [
      ['one day', put('dossier.phases.0.end', '2021-12-01')],
      ['an open end', date('events.0.date', '2021-12-06/..', '2021-12-06', null)],
    ],
  },
  'bounds-plausible': {
    sick: [
      ['1201-12-06', put('events.0.date.start', '1201-12-06')],
      ['2032-01-01', put('claims.0.aboutDate', { ...when, start: '2032-01-01' })],
    ],
    well: [
      ['a century before', put('events.0.date.start', '1900-01-01')],
      ['ten years on', put('claims.0.aboutDate', { ...when, end: '2031-12-31' })],
    ],
  },
  'edtf-valid': {
    sick: [
      ['"gisteren"', put('events.0.date.edtf', 'gisteren')],
      ['"2021-13"', put('claims.0.said.edtf', '2021-13')],
      ['"2021-12-01/2021-12-02/2021-12-03"', put('relations.0.date.edtf', '2021-12-01/2021-12-02/2021-12-03')],
    ],
    well: [
      ['a year', put('events.0.date.edtf', '2021')],
      ['approximate and uncertain', put('events.0.date.edtf', '2021-12-06%')],
      ['open at one end', put('events.0.date.edtf', '../2021-12-06')],
    ],
  },
  'edtf-bounds': {
    sick: [
      ['2021-12 gives 2021-12-01 to 2021-12-31', put('events.0.date.edtf', '2021-12')],
      ['not 2021-12-09 to', put('articles.1.published.start', '2021-12-09')],
      ['not open to', put('claims.0.said.start', null)],
    ],
    well: [
      ['a month', date('events.0.date', '2021-12', '2021-12-01', '2021-12-31')],
      ['about a day, wider', date('events.0.date', '2021-12-06~', '2021-12-01', '2021-12-09')],
      ['since a day', date('events.0.date', '2021-12-06/..', '2021-12-06', null)],
    ],
  },
  'span-extent': {
    sick: [
      ['a span of one day', put('events.0.date.extent', 'span')],
      ['both ends are open', date('claims.0.said', '../..', null, null)],
    ],
    well: [
      ['a span of two days', date('events.0.date', '2021-12-05/2021-12-06', '2021-12-05', '2021-12-06', 'span')],
      ['a span that goes on', date('events.0.date', '2021-12-05/..', '2021-12-05', null, 'span')],
    ],
  },
  'publication-bounded': {
    sick: [
      ['articles/a000 published', put('articles.0.published.end', null)],
      ['articles/a001 published', put('articles.1.published.start', null)],
    ],
    well: [
      ['a wide publication', put('articles.1.published.end', '2021-12-31')],
      ['an open event', put('events.0.date.end', null)],
    ],
  },
  'said-before-published': {
    sick: [
      ['after its publication', put('claims.1.said.start', '2021-12-08')],
      ['as late as 2021-12-11', put('claims.0.said.end', '2021-12-11')],
      ['is open towards the end', put('claims.2.said.end', null)],
    ],
    well: [
      ['on the last possible day', put('claims.0.said.start', '2021-12-10')],
      ['long before', put('claims.1.said.end', '2014-01-01')],
    ],
  },
  'occurred-before-published': {
    sick: [
      ['starts 2021-12-08', date('events.0.date', '2021-12-08', '2021-12-08', '2021-12-08')],
      ['told on 2021-12-07', put('events.0.date.start', '2021-12-31')],
    ],
    well: [
      ['planned', all(put('events.0.status', 'planned'), date('events.0.date', '2022-01', '2022-01-01', '2022-01-31'))],
      ['on the day itself', date('events.0.date', '2021-12-07', '2021-12-07', '2021-12-07')],
    ],
  },
  'earlier-order': {
    sick: [
      ['"before a000" stands after "before a001"', put('events.0.date.earlier', [before('a001'), before('a000')])],
      ['"before a001" stands after "before a001"', put('claims.0.said.earlier', [before('a001'), before('a001')])],
    ],
    well: [
      ['one', put('events.0.date.earlier', [before('a001')])],
      ['in order', put('events.0.date.earlier', [before('a000'), before('a001')])],
    ],
  },
  'tells-no-later': {
    sick: [
      ['events/vos-bakker-call summary.nl: names a001', put('events.0.summary.nl', 'In a001 heet het anders.')],
      [
        'events/vos-bakker-call date.basis.en: names a001',
        all(
          put('events.0.date.basis.en', 'as a001 says'),
          put('events.0.date.earlier', [{ ...before('a001'), basis: { nl: 'Zo.', en: 'as a001 will say' } }]),
        ),
      ],
    ],
    well: [
      ['what is out by then', put('events.0.summary.nl', 'In a000 heet het anders.')],
      [
        'what was known earlier',
        all(put('events.0.date.basis.en', 'as a001 says'), put('events.0.date.earlier', [before('a001')])),
      ],
    ],
  },
  'weekday-expressions': {
    sick: [
      ['was a maandag', put('events.0.date.expression', 'afgelopen dinsdag')],
      ['was a zondag', date('claims.2.said', '2021-12-05', '2021-12-05', '2021-12-05')],
    ],
    well: [
      ['part of a day', put('events.0.date.expression', 'maandagavond')],
      ['two weekdays', put('events.0.date.expression', 'dinsdag of woensdag')],
      ['several days', date('events.0.date', '2021-12-07/2021-12-08', '2021-12-07', '2021-12-08')],
    ],
  },
  'last-possible-day': {
    sick: [
      [
        'relations/vos-calls-bakker date: ends 2021-12-06, and a001 may be of 2021-12-10',
        put('relations.1.date.basis.en', 'after the meeting and before a001 came out'),
      ],
      [
        'claims/twenty-trucks said: ends 2021-12-06, and a000 may be of 2021-12-07',
        put('claims.2.said.basis.nl', 'geen dag; uiterlijk bij verschijnen van a000'),
      ],
    ],
    well: [
      ['up to its last day', put('claims.0.said.basis.nl', 'na het gesprek en vóór het verschijnen van a001')],
      [
        'something that lasted',
        all(
          date('relations.1.date', '2021-12-05/2021-12-06', '2021-12-05', '2021-12-06'),
          put('relations.1.date.extent', 'span'),
          put('relations.1.date.basis.en', 'it went on before a001 came out'),
        ),
      ],
      ['an article whose id only begins like it', put('relations.1.date.basis.en', 'before a0012 came out')],
    ],
  },
};
