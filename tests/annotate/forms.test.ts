import { expect, it } from 'vitest';
import { listEntries } from '@/annotate/entries';
import { fillForm } from '@/annotate/fill-form';
import { finishDossier } from '@/annotate/finish-dossier';
import type { FormKind, FormValues } from '@/annotate/form-values';
import { makeActor } from '@/annotate/make-actor';
import { saveForm } from '@/annotate/save-form';
import { type Session, takeStep, undo } from '@/annotate/session';
import { openDataset } from '@/dataset/open-dataset';
import type { Actor } from '@/domain/actor';
import { harbourSession } from '../fixtures/harbour-texts';

const begun = harbourSession();
const [text] = begun.texts;
if (!text) throw new Error('no text');
const at = (words: string) => ({ start: text.text.indexOf(words), end: text.text.indexOf(words) + words.length });

const fill = (kind: FormKind, words: string, values: Partial<FormValues>, session: Session = begun) => {
  const stretch = at(words);
  const filled = fillForm(session, text, stretch, kind);
  const context = {
    session,
    text,
    stretch,
    filled,
    entries: listEntries(session, text),
    mends: null,
    reason: 'marked',
    tellRelation: (source: Actor, verb: string, addressee: Actor) => `${source.name.en} ${verb} ${addressee.name.en}`,
  };
  return saveForm(context, { ...filled.values, ...values });
};
const after = (outcome: ReturnType<typeof saveForm>, session: Session = begun): Session => {
  const next = outcome.ok ? takeStep(session, outcome.step) : null;
  if (!next) throw new Error(JSON.stringify(outcome));
  return next;
};
const saved = (outcome: ReturnType<typeof saveForm>, session: Session = begun) => {
  const next = after(outcome, session);
  const opened = openDataset(finishDossier(next).text);
  if (!opened.ok) throw new Error(opened.problem.detail);
  expect(opened.leftOut).toEqual([]);
  return opened.dataset;
};

it('what is alleged rests on somebody’s word, who is made of the name where nobody was yet', () => {
  const values = { title: 'The cranes were cut', status: 'alleged', claimant: '' } as const;
  expect(fill('event', 'broke down', values)).toEqual({ ok: false, fault: 'claimant' });
  const { events, actors } = saved(fill('event', 'broke down', { ...values, claimant: 'Kadewerk' }));
  expect(events[0]).toMatchObject({ status: 'alleged', allegedBy: ['kadewerk'] });
  expect(actors.map(({ id }) => id)).toEqual(['kadewerk']);
  // Of what is not alleged nobody need be named.
  expect(saved(fill('event', 'broke down', { ...values, status: 'occurred' })).events[0]).not.toHaveProperty(
    'allegedBy',
  );
});

it('what a claim hangs on goes with how that is known', () => {
  const values = { title: 'The strike goes on', claimKind: 'threat', claimant: 'Havenbond' } as const;
  const { claims } = saved(fill('claim', 'more than 1,200', { ...values, condition: 'no new talks come' }));
  expect(claims[0]).toMatchObject({ condition: { en: 'no new talks come' }, conditionBasis: 'stated' });
  const [plain] = saved(fill('claim', 'more than 1,200', values)).claims;
  expect(plain).toMatchObject({ condition: null, conditionBasis: null });
});

it('writes both bounds of a range that was typed as numbers are written', () => {
  const values = { title: 'Workers joined', comparator: 'range', min: '1000', max: '2.500', unit: 'workers' } as const;
  const { claims } = saved(fill('claim', 'more than 1,200', values));
  expect(claims[0]?.quantity).toMatchObject({ min: 1000, max: 2500, wording: { en: '1,000–2,500 workers' } });
});

const parties = 'talks between the dockers’ union Havenbond and terminal operator Kadewerk broke down';

it('a contact is of two who are named, with a verb that the reader chooses', () => {
  expect(fill('relation', parties, {})).toEqual({ ok: false, fault: 'verb' });
  expect(fill('relation', parties, { verb: 'accuses', addressee: 'HAVENBOND' })).toEqual({
    ok: false,
    fault: 'addressee',
  });
  expect(fill('relation', 'Eleven ships', { verb: 'warns' })).toEqual({ ok: false, fault: 'source' });
  const { relations, actors, articles } = saved(fill('relation', parties, { verb: 'accuses', sign: 'hostile' }));
  expect(relations).toMatchObject([
    {
      ...{ id: 'havenbond-accuses-kadewerk', source: 'havenbond', target: 'kadewerk', kind: 'accuses' },
      ...{ sign: 'hostile', status: 'occurred', event: null, claim: null },
    },
  ]);
  expect(relations[0]).not.toHaveProperty('attribution');
  expect(actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([
    ['havenbond', 1],
    ['kadewerk', 1],
  ]);
  // Its sentence is told in its words, where nothing told it yet.
  expect(articles[0]?.digest.map((one) => one.text.en)).toEqual(['Havenbond accuses Kadewerk']);
});

it('whom the words do not name is inferred, and says from what', () => {
  const mayor = 'Mayor Olle Rietvink called on both sides to return to the table';
  const values = {
    verb: 'urges',
    addressee: 'Kadewerk',
    inferred: 'both sides are the union and the company',
  } as const;
  const { relations } = saved(fill('relation', mayor, values));
  expect(relations[0]).toMatchObject({
    ...{ source: 'olle-rietvink', target: 'kadewerk', attribution: 'inferred' },
    attributionNote: { en: 'both sides are the union and the company' },
  });
});

it('a contact goes with the event of its sentence: its day, its status and its verb', () => {
  const talks = { title: 'Talks end', eventType: 'talks', status: 'planned', edtf: '2026-03-11' } as const;
  const session = after(fill('event', parties, talks));
  const outcome = fill('relation', parties, {}, session);
  const { relations } = saved(outcome, session);
  expect(relations[0]).toMatchObject({
    ...{ kind: 'negotiates', sign: 'neutral', event: 'talks-end', claim: null, status: 'planned' },
    date: { edtf: '2026-03-11', start: '2026-03-11', end: '2026-03-11' },
  });
  // Undone it is gone, with those who were made for it.
  expect(undo(after(outcome, session)).dataset).toEqual(session.dataset);
});

it('a contact of a claim is by whoever claims', () => {
  const denies = 'Kadewerk puts the number at about 700 and says the night shift worked on';
  const session = after(fill('claim', denies, { title: 'Fewer than said', claimKind: 'denial' }));
  const { relations } = saved(fill('relation', denies, { addressee: 'Havenbond' }, session), session);
  expect(relations[0]).toMatchObject({
    source: 'kadewerk',
    target: 'havenbond',
    kind: 'denies',
    claim: 'fewer-than-said',
  });
});

const filledOf = (kind: FormKind, words: string, session: Session = begun) => fillForm(session, text, at(words), kind);

it('only a name is filled in as a title: what happened and what is claimed are for the reader to word', () => {
  expect(filledOf('actor', 'Ilse Maanzaad').values.title).toBe('Ilse Maanzaad');
  expect(filledOf('event', 'broke down').values.title).toBe('');
  expect(filledOf('claim', 'more than 1,200').values.title).toBe('');
  expect(filledOf('relation', parties).values.title).toBe('');
});

it('what is filled in says why, and what is not says nothing', () => {
  const { reasons, values } = filledOf('relation', parties);
  expect([values.verb, reasons.verb, reasons.target]).toEqual(['', undefined, undefined]);
  expect([reasons.source?.en, reasons.addressee?.en]).toEqual([
    'named first in these words',
    'the only other one named in these words',
  ]);
  const session = after(fill('event', parties, { title: 'Talks end', eventType: 'talks' }));
  const after2 = filledOf('relation', parties, session);
  expect([after2.values.verb, after2.reasons.verb?.en]).toEqual(['negotiates', 'by what rests on the same sentence']);
  expect(after2.reasons.target?.en).toBe('rests on the same sentence');
});

it('whoever claims is who was named: the article where nobody was, and someone new where no rule knows the name', () => {
  const claimed = (claimant: string) =>
    saved(fill('claim', 'more than 1,200', { title: 'Many are out', claimant, whose: '' }));
  expect(claimed('').claims[0]?.claimant).toBe('narrator');
  expect(claimed('Havenbond').claims[0]?.claimant).toBe('havenbond');
  const { claims, actors } = claimed('The Lighthouse Keeper');
  expect(claims[0]?.claimant).toBe('the-lighthouse-keeper');
  expect(actors).toMatchObject([{ id: 'the-lighthouse-keeper', kind: 'organisation', mentions: [], group: 'other' }]);
});

it('who takes part in an event is who is named in its words, in its own article', () => {
  const named = after(fill('actor', 'Kadewerk', {}));
  const event = (words: string) => saved(fill('event', words, { title: 'Talks end' }, named), named).events[0];
  expect(event(parties)?.participants).toEqual([{ actor: 'kadewerk', role: 'participant' }]);
  expect(event('Eleven ships')?.participants).toEqual([]);
  const moved = { ...named.dataset.actors[0], mentions: [{ ...named.dataset.actors[0]?.mentions[0], article: 't2' }] };
  const elsewhere = { ...named, dataset: { ...named.dataset, actors: [moved] } } as Session;
  expect(saved(fill('event', parties, { title: 'Talks end' }, elsewhere), elsewhere).events[0]?.participants).toEqual(
    [],
  );
});

it('another mention stands among the others in the order of articles and words', () => {
  const second = begun.texts[1];
  if (!second) throw new Error('no second text');
  const place = { start: second.text.indexOf('Kadewerk'), end: second.text.indexOf('Kadewerk') + 'Kadewerk'.length };
  const form = { name: 'Kadewerk', kind: 'organisation', named: true, sameAs: null } as const;
  const made = makeActor(begun.dataset, second, [place], form, 'marked');
  const step = { changes: made?.changes ?? [], decisions: {}, told: { what: 'actor', title: '' } } as const;
  const named = takeStep(begun, step);
  if (!named) throw new Error('it did not fit');
  const more = after(fill('actor', 'Kadewerk puts', { sameAs: 'kadewerk' }, named), named);
  const all = after(fill('actor', 'Kadewerk', { sameAs: 'kadewerk' }, more), more);
  const mentions = all.dataset.actors[0]?.mentions.map(({ article, start }) => [article, start]);
  expect(mentions).toEqual([
    ['t1', text.text.indexOf('Kadewerk')],
    ['t1', text.text.indexOf('Kadewerk puts')],
    ['t2', place.start],
  ]);
});

it.each([
  [undefined, 'organisation', 'other'],
  [undefined, 'media', 'media'],
  [['left', 'other'], 'media', 'other'],
  [['left', 'media'], 'media', 'media'],
  [['left', 'right'], 'person', 'right'],
] as const)('of the groups %j a new %s stands in %s', (groups, kind, group) => {
  const dossier = { ...begun.dataset.dossier, ...(groups ? { groups: groups.map((id) => ({ id })) } : {}) };
  const dataset = { ...begun.dataset, dossier } as Session['dataset'];
  const made = makeActor(dataset, text, [], { name: 'New', kind, named: true, sameAs: null }, 'marked');
  expect(made?.changes[0]?.new).toMatchObject({ group });
});
