import { expect, it } from 'vitest';
import { finishDossier } from '@/annotate/finish-dossier';
import { type FormKind, type FormValues, fillForm, saveForm } from '@/annotate/forms';
import { listEntries } from '@/annotate/review';
import { type Session, takeStep } from '@/annotate/session';
import { openDataset } from '@/dataset/open-dataset';
import { harbourSession } from '../fixtures/harbour-texts';

const session = harbourSession();
const [text] = session.texts;
if (!text) throw new Error('no text');
const at = (words: string) => ({ start: text.text.indexOf(words), end: text.text.indexOf(words) + words.length });

const fill = (kind: FormKind, words: string, values: Partial<FormValues>) => {
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
  };
  return saveForm(context, { ...filled.values, ...values });
};
const saved = (outcome: ReturnType<typeof saveForm>) => {
  const next = outcome.ok ? takeStep(session, outcome.step) : null;
  if (!next) throw new Error(JSON.stringify(outcome));
  const opened = openDataset(finishDossier(next as Session).text);
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
