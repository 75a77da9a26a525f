import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { listEntries } from '@/annotate/entries';
import { retell } from '@/annotate/evidence-at';
import { findTakenWords, keptKey, stillTaken } from '@/annotate/find-taken-words';
import { finishDossier } from '@/annotate/finish-dossier';
import { makeClaim } from '@/annotate/make-claim';
import { makeEvent } from '@/annotate/make-event';
import { makeRelation } from '@/annotate/make-relation';
import { type Session, takeStep } from '@/annotate/session';
import { takeEntry } from '@/annotate/take-entry';
import { yamlFolder } from '@/annotate/yaml-folder';
import { compile } from '@/compile/compile';
import { formatProblem } from '@/compile/problem';
import { applyChanges } from '@/dataset/apply-patch';
import { harbourTexts } from '../fixtures/harbour-plain';
import { harbourSession } from '../fixtures/harbour-texts';

const undated = { nl: 'geen dag gegeven', en: 'no day given' };

/** Everything that the rules propose of both texts, taken, and an event. */
const annotated = (): Session => {
  let session = harbourSession();
  for (const text of session.texts) {
    for (const entry of listEntries(session, text)) {
      const step = takeEntry(session, text, entry, {
        reason: 'x',
        wordClaim: ({ claimant, wording, claim }) => `${claimant ?? 'It'}: ${wording ?? claim.claim} ${entry.sentence}`,
        undated,
      });
      session = (step && takeStep(session, step)) ?? session;
    }
  }
  const [text] = session.texts;
  const start = text?.text.indexOf('broke down') ?? 0;
  if (!text) throw new Error('no text');
  const stretch = { start, end: start + 'broke down'.length };
  const date = { edtf: '../2026-03-11', extent: 'moment', basis: undated, expression: null } as const;
  const made = makeEvent(
    session.dataset,
    text,
    stretch,
    {
      title: 'Talks end',
      type: 'talks',
      status: 'occurred',
      date,
      participants: [],
    },
    'x',
  );
  const [source, target] = session.dataset.actors.map(({ id }) => id);
  if (!made || !source || !target) throw new Error('nothing was taken');
  const contact = makeRelation(
    applyChanges(session.dataset, made.changes).dataset,
    text,
    stretch,
    {
      ...{ source, target, kind: 'negotiates', sign: 'neutral', date, status: 'alleged', allegedBy: [target] },
      ...{ inferred: 'the text names one of them', partOf: { kind: 'event', id: made.id } },
    },
    'One talks to the other',
    'x',
  );
  return takeStep(session, {
    changes: [...made.changes, ...(contact?.changes ?? [])],
    decisions: {},
    told: { what: 'event', title: '' },
  }) as Session;
};

describe('a folder of YAML', () => {
  const session = annotated();
  const folder = yamlFolder(session, (value) => stringify(value, { lineWidth: 0 }));
  const inFolder = (run: (data: string, articles: string) => void): void => {
    const root = mkdtempSync(path.join(tmpdir(), 'aanloop-folder-'));
    try {
      for (const [name, text] of folder.files) {
        mkdirSync(path.dirname(path.join(root, 'data', name)), { recursive: true });
        writeFileSync(path.join(root, 'data', name), text);
      }
      mkdirSync(path.join(root, 'texts'));
      for (const [i, text] of harbourTexts.entries()) writeFileSync(path.join(root, 'texts', `t${i + 1}.txt`), text);
      run(path.join(root, 'data'), path.join(root, 'texts'));
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  it('names every stretch in few words and holds no text', () => {
    expect(folder.unwritten).toEqual([]);
    expect([...folder.files.keys()].some((name) => name.endsWith('.txt') && name !== 'published-ids.txt')).toBe(false);
  });

  it.each(['with the texts at hand', 'by its lock alone'])(
    'compiles without a problem to what was saved, %s',
    (way) => {
      inFolder((data, texts) => {
        const outcome = compile({ data, articles: way.startsWith('with') ? texts : null });
        const problems = 'problems' in outcome ? outcome.problems.map(formatProblem) : [];
        expect(problems).toEqual([]);
        if ('problems' in outcome) return;
        const compiled = JSON.parse(outcome.outputs.dataset);
        const saved = JSON.parse(finishDossier(session).text);
        expect(compiled.claims).toEqual(saved.claims);
        expect(compiled.events).toEqual(saved.events);
        expect(saved.relations).toHaveLength(1);
        expect(compiled.relations).toEqual(saved.relations);
        expect(compiled.articles).toEqual(saved.articles);
      });
    },
  );
});

describe('words taken over', () => {
  it('are found with where they stand, until they are retold or kept as a quotation', () => {
    const session = harbourSession();
    const [text] = session.texts;
    if (!text) throw new Error('no text');
    const number = text.sentences.findIndex((one) => one.text.startsWith('Cranes'));
    const copied = retell(session.dataset, text, number, text.sentences[number]?.text ?? '', 'x');
    const next = takeStep(session, {
      changes: copied ? [copied] : [],
      decisions: {},
      told: { what: 'retold', title: '' },
    }) as Session;
    const found = findTakenWords(next.dataset, next.texts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ article: 't1', kind: 'article', id: 't1' });
    expect(stillTaken(found, next.decisions)).toHaveLength(1);
    const kept = takeStep(next, {
      changes: [],
      decisions: Object.fromEntries(found.map((one) => [keptKey(one), 'quotation'])),
      told: { what: 'read', title: '' },
    }) as Session;
    expect(stillTaken(findTakenWords(kept.dataset, kept.texts), kept.decisions)).toEqual([]);
    const retold = retell(next.dataset, text, number, 'The cranes stopped on Wednesday.', 'x');
    const other = takeStep(next, {
      changes: retold ? [retold] : [],
      decisions: {},
      told: { what: 'retold', title: '' },
    }) as Session;
    expect(stillTaken(findTakenWords(other.dataset, other.texts), other.decisions)).toEqual([]);
  });

  it('makes a claim in words of the reader only', () => {
    const session = harbourSession();
    const text = session.texts[0] as Session['texts'][number];
    const start = text.text.indexOf('more than 1,200');
    const made = makeClaim(
      session.dataset,
      text,
      { start, end: start + 15 },
      {
        claimant: 'narrator',
        title: 'Over 1,200 on strike',
        kind: 'other',
        modality: 'asserted',
        measure: null,
        number: null,
        said: { edtf: '../2026-03-12', extent: 'moment', basis: undated, expression: null },
      },
      'x',
    );
    expect(made?.changes.map(({ kind }) => kind)).toEqual(['sentence', 'claim']);
  });
});
