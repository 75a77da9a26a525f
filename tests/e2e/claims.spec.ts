import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { dataset } from './model';

const claims = (page: Page) => page.getByRole('region', { name: 'Claims', exact: true });
const nameOf = (id: string): string => dataset.actors.find((actor) => actor.id === id)?.name.en ?? 'the article itself';

/** Every interaction of a new user goes through here, so that the tests can count them. */
const newUser = (page: Page) => {
  let count = 0;
  return {
    press: async (role: 'button' | 'link' | 'radio', name: string | RegExp): Promise<void> => {
      count++;
      await page.getByRole(role, { name }).first().click();
    },
    count: () => count,
  };
};

test.describe('a new user finds, in at most two interactions after the first screen,', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/?lang=en');
    await expect(claims(page)).toBeVisible();
  });

  test('which sanctions were threatened, by whom, on which condition', async ({ page }) => {
    const user = newUser(page);
    await user.press('radio', /^Sanctions/);
    await user.press('button', 'Enlarge Claims');
    const threatened = dataset.claims.filter(({ stage }) => stage === 'threatened');
    expect(threatened.length).toBeGreaterThan(0);
    for (const { title, claimant, condition } of threatened) {
      const row = claims(page)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader').getByText(title.en, { exact: true }) });
      await expect(row).toBeInViewport();
      await expect(row).toContainText(nameOf(claimant));
      await expect(row).toContainText(condition?.en ?? 'no condition given');
      await expect(row).toContainText('threatened');
    }
    await expect(claims(page)).toContainText('nothing here was ever imposed in these articles');
    expect(user.count()).toBeLessThanOrEqual(2);
  });

  test('how many troops, according to whom, when', async ({ page }) => {
    const user = newUser(page);
    await user.press('button', 'Enlarge Claims');
    const people = new Set(['troops', 'trainers']);
    const numbers = dataset.claims.filter(
      ({ kind, quantity }) => kind === 'troops' && people.has(quantity?.unit ?? ''),
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const { id, claimant, quantity } of numbers) {
      const mark = claims(page).locator(`[data-mark="claim:${id}"]`);
      await expect(mark).toBeInViewport();
      await expect(mark).toContainText(quantity?.wording.en ?? '');
      await expect(mark).toContainText(/said .*\d/);
      // Where all numbers of a scale are by one speaker, its title says so once.
      await expect(claims(page).locator('svg').first()).toContainText(nameOf(claimant));
    }
    expect(user.count()).toBeLessThanOrEqual(2);
  });

  test('what Moscow answered', async ({ page }) => {
    const user = newUser(page);
    await user.press('link', 'Versions');
    const russian = new Set(dataset.actors.filter(({ group }) => group === 'russia').map(({ id }) => id));
    let found = 0;
    for (const question of dataset.questions) {
      const block = page.getByRole('region', { name: question.title.en, exact: true });
      for (const id of question.claims) {
        const claim = dataset.claims.find((one) => one.id === id);
        const answers = claim?.answers.filter((answer) => question.claims.includes(answer.claim)) ?? [];
        if (!claim || !russian.has(claim.claimant) || answers.length === 0) continue;
        const card = block.locator(`[data-column="east"] [data-mark="claim:${id}"]`);
        await expect(card).toContainText(claim.proposition.en);
        for (const { note } of answers) await expect(card).toContainText(note.en);
        found++;
      }
    }
    expect(found).toBeGreaterThan(3);
    expect(user.count()).toBeLessThanOrEqual(2);
  });
});

test('ticks that stand together are one target of 24 pixels that lists their claims, by mouse and by key', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  const stacks = claims(page).getByRole('button', { name: /claims without a number of troops/ });
  await expect(stacks.first()).toBeVisible();
  const boxes = await Promise.all((await stacks.all()).map((stack) => stack.locator('rect').first().boundingBox()));
  for (const box of boxes) {
    expect(Math.round(box?.width ?? 0)).toBeGreaterThanOrEqual(24);
    expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const spread = claims(page).getByRole('button', { name: /speakers differ/ });
  await spread.focus();
  await page.keyboard.press('Enter');
  const sheet = claims(page).getByRole('group', { name: /speakers differ/ });
  await expect(sheet).toContainText('never averaged');
  await expect(sheet.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(spread).toBeFocused();
  await stacks.first().click();
  await claims(page)
    .getByRole('group', { name: /without a number/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/claims\//);
});

test('the log scale and the two that are compared are kept by the link', async ({ page }) => {
  await page.goto('/?lang=en');
  await claims(page).getByRole('button', { name: 'Log scale' }).click();
  await expect(page).toHaveURL(/scale=log/);
  await page.goto('/compare?lang=en');
  await page.getByRole('combobox', { name: 'Set', exact: true }).selectOption('group.russia');
  await expect(page).toHaveURL(/a=group\.russia/);
  await page.getByRole('combobox', { name: 'against' }).selectOption('article.a000');
  await expect(page).toHaveURL(/b=article\.a000/);
  await page.getByRole('radio', { name: 'By article' }).click();
  await expect(page).toHaveURL(/by=article&a=group\.russia&b=article\.a000/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Set', exact: true })).toHaveValue('group.russia');
  await page.getByRole('button', { name: 'Show everyone' }).first().click();
  await expect(page).not.toHaveURL(/a=group/);
});

test('what is filtered is saved with its link and its filter in words', async ({ page }) => {
  await page.goto('/?lang=en&claims=sanctions&modality=threatened&table=claims');
  await claims(page).getByRole('button', { name: 'Save' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    claims(page).getByRole('button', { name: 'As JSON' }).click(),
  ]);
  const saved = JSON.parse(await (await download.createReadStream()).toArray().then((parts) => parts.join('')));
  const wanted = dataset.claims.filter(({ kind, modality }) => kind === 'sanctions' && modality === 'threatened');
  expect(saved.claims.map(({ id }: { id: string }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
  expect(saved.filter).toContain('threatened');
  await page.goto(saved.link);
  await expect(claims(page).getByRole('row')).toHaveCount(wanted.length + 1);
});

test('an empty tab offers the one filter to drop', async ({ page }) => {
  await page.goto('/?lang=en&claims=sanctions&article=a003&clock=said');
  await claims(page)
    .getByRole('button', { name: /^Drop the filter “Article”/ })
    .click();
  await expect(page).not.toHaveURL(/article=/);
  await expect(claims(page).locator('[data-mark^="claim:"]').first()).toBeVisible();
});
