import { expect, it, vi } from 'vitest';
import { draftSteps } from '@/draft/draft';
import { Turns } from '@/text/turns';
import { addTexts } from '@/views/annotator/annotation';
import { useAnnotation } from '@/views/annotator/annotation-store';
import { harbourTexts } from '../../fixtures/harbour-plain';

vi.mock('@/draft/draft', { spy: true });

it('drafts each text once, also where another is added meanwhile', async () => {
  vi.spyOn(Turns.prototype, 'isDue', 'get').mockReturnValue(true);
  vi.spyOn(Turns.prototype, 'take').mockResolvedValue();
  const add = (i: number): void => {
    const header = {
      title: `Text ${i + 1}`,
      outlet: null,
      published: '2026-03-12',
      basis: { nl: 'zelf ingevuld', en: 'filled in' },
      language: 'en',
      speaker: null,
    } as const;
    addTexts('Port', [{ text: harbourTexts[i] ?? '', header }], 'a text', (title) => title);
  };
  add(0);
  add(1);
  expect(useAnnotation.getState().drafting).not.toBeNull();
  await new Promise<void>((resolve) => useAnnotation.subscribe(({ drafting }) => drafting === null && resolve()));
  const { session } = useAnnotation.getState();
  expect(session?.texts.map(({ draft }) => draft === null)).toEqual([false, false]);
  expect(vi.mocked(draftSteps).mock.calls.map(([{ text }]) => text)).toEqual(harbourTexts.slice(0, 2));
});
