import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Options = Parameters<AxeBuilder['options']>[0];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** A rule and the selector of an element of which it says so. */
type Told = readonly [rule: string, target: string];

/** Looks at a page, or at a part of it; axe itself is read once for each load of the page, not for each look. */
export async function lookAt(
  page: Page,
  options: Options = {},
  part: string | null = null,
): Promise<{ readonly violations: readonly Told[]; readonly incomplete: readonly Told[] }> {
  if (!(await page.evaluate(() => 'axe' in window)))
    // No frame is on these pages, so the results need not be put together on a page of their own.
    await new AxeBuilder({ page }).setLegacyMode().withRules('html-has-lang').analyze();
  return page.evaluate(
    async ([within, asked]) => {
      const { axe } = window as unknown as {
        axe: { configure(spec: { noHtml: boolean }): void; run(context: unknown, options: unknown): Promise<Results> };
      };
      // What is told is rule and selector: writing out the markup of each element took an eighth of a look.
      axe.configure({ noHtml: true });
      const { violations, incomplete } = await axe.run(within ?? document, {
        resultTypes: ['violations', 'incomplete'],
        // Only a rule that is not asked (of a locked orientation) reads the sheets.
        preload: { assets: ['media'] },
        ...asked,
      });
      const told = (all: Results['violations']): [string, string][] =>
        all.flatMap(({ id, nodes }) => nodes.map(({ target }): [string, string] => [id, target.join(' ')]));
      return { violations: told(violations), incomplete: told(incomplete) };
    },
    [part, options] as const,
  );
}

/** What axe finds wrong: nothing, it is hoped. */
export const violationsIn = async (page: Page, part?: string): Promise<string[]> =>
  (await lookAt(page, {}, part)).violations.map(([id, target]) => `${id}: ${target}`);
