import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setDate } from '@/annotate/date-form';
import { actorFor, decisionKey, listEntries, mentionsLeft } from '@/annotate/entries';
import { retell } from '@/annotate/evidence-at';
import { finishDossier } from '@/annotate/finish-dossier';
import { makeClaim } from '@/annotate/make-claim';
import { makeEvent } from '@/annotate/make-event';
import { makeRelation } from '@/annotate/make-relation';
import { readingOf, readKey } from '@/annotate/reading';
import { redo, type Session, type Step, stepsSince, takeStep, undo } from '@/annotate/session';
import { refuseEntry, type TakeOptions, takeEntry, takeMentions } from '@/annotate/take-entry';
import { diffDatasets } from '@/dataset/diff-datasets';
import { openDataset } from '@/dataset/open-dataset';
import { harbourTexts } from '../fixtures/harbour-plain';
import { harbourSession } from '../fixtures/harbour-texts';

const options: TakeOptions = {
  reason: 'as the rules read it',
  wordClaim: ({ claimant, wording, claim }) => `${claimant ?? 'The text'}: ${wording ?? claim.claim}`,
  undated: { nl: 'geen dag gegeven', en: 'no day given' },
};
const drafted = harbourSession();
const textAt = (session: Session, i: number) => session.texts[i % session.texts.length] as Session['texts'][number];
const bytes = ({ dataset, decisions }: Session): string => JSON.stringify([dataset, Object.entries(decisions).sort()]);

/** Some step that a person may take, by numbers. */
const anyStep = (session: Session, [a, b, c]: readonly [number, number, number]): Step | null => {
  const text = textAt(session, a);
  const entries = listEntries(session, text);
  const entry = entries[b % entries.length];
  const sentence = text.sentences[b % text.sentences.length];
  if (!entry || !sentence) return null;
  const date = { edtf: '2026-03', extent: 'moment', basis: options.undated, expression: null } as const;
  const [one, other] = session.dataset.actors;
  if (c % 11 === 0 && one && other) {
    const form = { source: one.id, target: other.id, kind: 'meets', sign: 'neutral', date, status: 'planned' } as const;
    const contact = { ...form, inferred: b % 2 === 0 ? null : 'the text names one', partOf: null };
    const made = makeRelation(session.dataset, text, sentence, contact, `One meets other ${b % 5}`, options.reason);
    return made && { changes: made.changes, decisions: {}, told: { what: 'relation', title: 'x' } };
  }
  if (c % 7 < 3) return entry.state === 'open' ? takeEntry(session, text, entry, options) : null;
  if (c % 7 === 3) return refuseEntry(entry, 'x');
  if (c % 7 === 4) return takeMentions(session, text, entry, options.reason);
  if (c % 7 === 5) {
    const change = retell(session.dataset, text, b % text.sentences.length, `Told ${c}`, options.reason);
    return change && { changes: [change], decisions: {}, told: { what: 'retold', title: '' } };
  }
  const made = makeEvent(
    session.dataset,
    text,
    sentence,
    {
      title: `Event ${b % 5}`,
      type: 'other',
      status: 'occurred',
      date,
      participants: [],
    },
    options.reason,
  );
  return (
    made && {
      changes: made.changes,
      decisions: { [readKey(`x-${b}`)]: 'read' },
      told: { what: 'event', title: 'x' },
    }
  );
};
const anyRolls = (most: number) => fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: most });

const walk = (rolls: readonly (readonly [number, number, number])[]) => {
  let session = drafted;
  for (const roll of rolls) {
    const step = anyStep(session, roll);
    if (!step) continue;
    const next = takeStep(session, step);
    expect(next, JSON.stringify(step)).not.toBeNull();
    session = next ?? session;
  }
  return session;
};

describe('a session', () => {
  it('is as at first after a hundred undos, and as at last after as many redos', () => {
    fc.assert(
      fc.property(anyRolls(130), (rolls) => {
        const last = walk(rolls);
        let at = last;
        for (let i = 0; i < Math.max(100, last.done.length); i++) at = undo(at);
        expect(bytes(at)).toBe(bytes(drafted));
        expect(undo(at)).toBe(at);
        for (let i = 0; i < Math.max(100, last.done.length); i++) at = redo(at);
        expect(bytes(at)).toBe(bytes(last));
      }),
      { numRuns: 25 },
    );
  });

  it('makes only what opens whole, however one goes through it', () => {
    fc.assert(
      fc.property(anyRolls(40), (rolls) => {
        const finished = finishDossier(walk(rolls));
        expect(finished.leftOut).toEqual([]);
        const opened = openDataset(finished.text);
        expect(opened.ok && opened.leftOut).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('holds nothing of what was proposed until it is taken, and then only that', () => {
    const before = finishDossier(harbourSession({ isDrafted: false })).text;
    expect(finishDossier(drafted).text).toBe(before);
    expect(diffDatasets(drafted.base, drafted.dataset)).toEqual([]);
    fc.assert(
      fc.property(anyRolls(12), (rolls) => {
        const session = walk(rolls);
        const taken = Object.entries(session.decisions).flatMap(([key, value]) => (value === 'taken' ? [key] : []));
        const names = session.texts
          .flatMap((text) => listEntries(session, text))
          .flatMap((entry) => (entry.proposal.kind === 'actor' ? [{ entry, actor: entry.proposal.actor }] : []));
        const known = new Set(names.flatMap(({ entry, actor }) => (taken.includes(decisionKey(entry)) ? [actor] : [])));
        for (const { actor } of names) expect(actorFor(session, actor) !== null, actor).toBe(known.has(actor));
        const claims = listEntries(session, textAt(session, 0))
          .concat(listEntries(session, textAt(session, 1)))
          .filter(({ proposal, state }) => proposal.kind === 'claim' && state === 'taken');
        expect(session.dataset.claims).toHaveLength(claims.length);
      }),
      { numRuns: 60 },
    );
  });

  it('counts sentences read and not what was decided', () => {
    const text = textAt(drafted, 0);
    expect(readingOf(drafted, text)).toMatchObject({ read: 0, nothing: 0 });
    const step: Step = {
      changes: [],
      decisions: { [readKey('t1-s4')]: 'nothing', [readKey('t1-s5')]: 'read' },
      told: { what: 'read', title: '' },
    };
    const next = takeStep(drafted, step) as Session;
    expect(readingOf(next, text)).toMatchObject({ read: 2, nothing: 1 });
    expect(next.dataset).toBe(drafted.dataset);
  });

  it('knows how many steps are not saved', () => {
    const one = walk([[0, 0, 0]]);
    expect(stepsSince(one, null)).toBe(one.done.length);
    expect(stepsSince(one, one.done)).toBe(0);
    expect(stepsSince(undo(one), one.done)).toBe(1);
  });
});

describe('a proposal', () => {
  const text = textAt(drafted, 0);
  const entries = listEntries(drafted, text);
  const claim = entries.find(({ proposal, quantity }) => proposal.kind === 'claim' && quantity?.min === 1200);

  it('is listed once, in the order of the text', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(entries.every(({ state }) => state === 'open')).toBe(true);
    const names = entries.flatMap(({ proposal }) => (proposal.kind === 'actor' ? [proposal.name] : []));
    expect(names).toEqual(expect.arrayContaining(['Havenbond', 'Kadewerk', 'Ilse Maanzaad', 'Olle Rietvink']));
    expect(names.length).toBe(new Set(names).size);
  });

  it('of a claim brings its claimant, its number with the hedge, and the sentence in words of the reader', () => {
    if (!claim) throw new Error('no claim with a number');
    const next = takeStep(drafted, takeEntry(drafted, text, claim, options) as Step) as Session;
    expect(next.dataset.actors.map(({ name }) => name.en)).toEqual(['Ilse Maanzaad']);
    expect(next.dataset.claims[0]).toMatchObject({
      claimant: 'ilse-maanzaad',
      quantity: { min: 1200, max: null, comparator: '>' },
    });
    expect(next.dataset.articles[0]?.digest.map(({ text: { en } }) => en)).toEqual(['Ilse Maanzaad: more than 1,200']);
    expect(listEntries(next, text).find(({ key }) => key === claim.key)?.state).toBe('taken');
    expect(bytes(undo(next))).toBe(bytes(drafted));
  });

  it('of a name that was taken can have its other mentions taken at once', () => {
    const name = entries.find(({ proposal }) => proposal.kind === 'actor' && proposal.name === 'Kadewerk');
    if (!name) throw new Error('no Kadewerk');
    expect(takeMentions(drafted, text, name, 'x')).toBeNull();
    const taken = takeStep(drafted, takeEntry(drafted, text, name, options) as Step) as Session;
    expect(taken.dataset.actors[0]?.mentions).toHaveLength(1);
    expect(mentionsLeft(taken, name)).toHaveLength(1);
    const all = takeStep(taken, takeMentions(taken, text, name, 'x') as Step) as Session;
    expect(all.dataset.actors[0]?.mentions).toHaveLength(2);
    expect(mentionsLeft(all, name)).toHaveLength(0);
    // The same name in the other text is the same actor, and still to be taken there.
    const other = textAt(all, 1);
    const again = listEntries(all, other).find(
      ({ proposal }) => proposal.kind === 'actor' && proposal.name === 'Kadewerk',
    );
    expect(again && mentionsLeft(all, again)).toHaveLength(2);
  });

  it('that is wrong changes nothing: a date that is none, a claimant who is not there', () => {
    const stretch = { start: text.sentences[3]?.start ?? 0, end: text.sentences[3]?.end ?? 0 };
    const date = { edtf: '2026-02-30', extent: 'moment', basis: options.undated, expression: null } as const;
    const event = { title: 'Broken off', type: 'other', status: 'occurred', date, participants: [] } as const;
    expect(makeEvent(drafted.dataset, text, stretch, event, 'x')).toBeNull();
    const claimed = {
      claimant: 'nobody',
      title: 'x',
      kind: 'other',
      modality: 'asserted',
      measure: null,
      number: null,
      said: { ...date, edtf: '2026-02' },
    } as const;
    expect(makeClaim(drafted.dataset, text, stretch, claimed, 'x')).toBeNull();
    expect(setDate(drafted.dataset, { kind: 'event', id: 'none', field: 'date' }, date, 'x')).toBeNull();
  });
});

describe('what is saved', () => {
  it('has no nine words of a text', () => {
    fc.assert(
      fc.property(anyRolls(30), (rolls) => {
        const saved = finishDossier(walk(rolls)).text.toLowerCase();
        const words = harbourTexts.flatMap((text) => {
          const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
          return all.slice(8).map((_, i) => all.slice(i, i + 9).join(' '));
        });
        const flat = (saved.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
        expect(words.filter((run) => flat.includes(run))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
