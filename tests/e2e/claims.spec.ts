import type { Page } from '@playwright/test';
import { settled } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

const claims = (page: Page) => page.getByRole('region', { name: 'Claims', exact: true });
const nameOf = (id: string): string => dataset.actors.find((actor) => actor.id === id)?.name.en ?? 'the article itself';
const people = new Set(['troops', 'trainers']);
const numbers = dataset.claims.filter(({ kind, quantity }) => kind === 'troops' && people.has(quantity?.unit ?? ''));
const entryOf = (page: Page, id: string) =>
  claims(page)
    .locator('tr, li')
    .filter({ has: page.locator(`[data-mark="claim:${id}"]`) })
    .last();

/** Every interaction of a new user goes through here, so that the tests can count them; by hand or by the keys alone. */
const newUser = (page: Page, hand: 'mouse' | 'keys') => {
  let count = 0;
  const act = async (role: 'button' | 'link' | 'radio', name: string | RegExp): Promise<void> => {
    count++;
    const wanted = page.getByRole(role, { name }).first();
    if (hand === 'mouse') return wanted.click();
    if (role === 'radio') {
      await claims(page).locator('input[type=radio]:checked').focus();
      return page.keyboard.press('ArrowRight');
    }
    await wanted.focus();
    await page.keyboard.press('Enter');
  };
  return {
    act,
    /** The first screen, where the counting begins: loaded, or one step back. */
    start: async (how: 'load' | 'back'): Promise<void> => {
      expect(count).toBeLessThanOrEqual(2);
      count = 0;
      if (how === 'load') await page.goto('/?lang=en');
      else await page.goBack();
      await expect(page).toHaveURL(/\/\?lang=en$/);
      await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
    },
    count: () => count,
  };
};

const screens = [
  { width: 1440, height: 900, hand: 'mouse' },
  { width: 1280, height: 800, hand: 'keys' },
  { width: 390, height: 844, hand: 'mouse' },
] as const;

for (const { width, height, hand } of screens) {
  test(`a new user finds in at most two interactions who threatens what, how many troops, what Moscow answers: ${width}×${height}, by ${hand}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const isPhone = width < 700;
    const user = newUser(page, hand);

    // What Moscow answered.
    await user.start('load');
    if (isPhone) await user.act('button', 'Menu');
    await user.act('link', 'Who says what');
    const russian = new Set(dataset.actors.filter(({ group }) => group === 'russia').map(({ id }) => id));
    let found = 0;
    for (const question of dataset.questions) {
      const block = page.getByRole('region', { name: question.title.en, exact: true });
      for (const id of question.claims) {
        const claim = dataset.claims.find((one) => one.id === id);
        const answers = claim?.answers.filter((answer) => question.claims.includes(answer.claim)) ?? [];
        if (!claim || !russian.has(claim.claimant) || answers.length === 0) continue;
        const card = block.locator(`[data-column="second"] [data-mark="claim:${id}"]`);
        for (const words of [claim.proposition.en, ...answers.map(({ note }) => note.en)])
          await expect(card).toContainText(words);
        found++;
      }
    }
    expect(found).toBeGreaterThan(3);

    // How many troops, according to whom, when.
    await user.start('back');
    await user.act('button', isPhone ? 'Claims' : 'Enlarge Claims');
    expect(numbers.length).toBeGreaterThan(0);
    for (const { id, quantity } of numbers) {
      const mark = claims(page).locator(`svg [data-mark="claim:${id}"]`);
      await expect(mark).toContainText(quantity?.wording.en ?? '');
      if (!isPhone) await expect(mark).toBeInViewport();
      if (!isPhone) await expect(mark).toContainText(/said .*\d/);
    }
    if (isPhone) await user.act('button', /Claims as a table|table/i);
    for (const { id, claimant, quantity } of numbers) {
      // Where all numbers of a scale are by one speaker, its title says so once.
      if (!isPhone)
        await expect(claims(page).getByRole('group', { name: /^Troop numbers/ })).toContainText(nameOf(claimant));
      else {
        const row = claims(page).locator(`tr[data-row="${id}"]`);
        for (const words of [quantity?.wording.en ?? '', nameOf(claimant)]) await expect(row).toContainText(words);
        await expect(row).toContainText(/\d{4}/);
      }
    }

    // Which sanctions were threatened, by whom, on which condition.
    await user.start(isPhone ? 'load' : 'back');
    if (isPhone) await user.act('button', 'Claims');
    await user.act('radio', /^Sanctions/);
    if (!isPhone) await user.act('button', 'Enlarge Claims');
    await expect(
      claims(page)
        .locator(isPhone ? 'li' : 'tbody tr')
        .first(),
    ).toBeVisible();
    const threatened = dataset.claims.filter(({ stage }) => stage === 'threatened');
    expect(threatened.length).toBeGreaterThan(0);
    for (const { id, title, claimant, condition } of threatened) {
      const entry = entryOf(page, id);
      if (width < 1400) await entry.scrollIntoViewIfNeeded();
      await expect(entry).toBeInViewport();
      for (const words of [title.en, nameOf(claimant), condition?.en ?? 'no condition given', 'threatened'])
        await expect(entry).toContainText(words);
    }
    await expect(claims(page)).toContainText('nothing here was ever imposed in these articles');
    expect(user.count()).toBeLessThanOrEqual(2);
  });
}

test('a drawn number opens its page and its sentence, and from there one comes back to it; other articles beside it', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  // One of each scale; walk.test.tsx walks them all, both ways.
  const scaleOf = ({ quantity }: (typeof numbers)[number]): string => `${quantity?.unit} ${quantity?.subject}`;
  const some = numbers.filter((number, i) => numbers.findIndex((one) => scaleOf(one) === scaleOf(number)) === i);
  expect(some.length).toBeGreaterThan(2);
  for (const { id, reports } of some) {
    const mark = claims(page).locator(`svg a[data-mark="claim:${id}"]`);
    const opened = page.locator(`[data-opened="claim:${id}"]`);
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(opened).toBeVisible();
    for (const { article, evidence } of reports) {
      for (const { digest } of evidence) {
        await page.locator(`a[href*="/articles/${article}"][href$="#${digest}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`/articles/${article}.*#${digest}$`));
        await expect(page.locator(`[data-mark="sentence:${digest}"][data-open="true"]`).first()).toBeVisible();
        await page.locator(`a[href*="/claims/${id}"]`).first().click();
        await expect(opened).toBeVisible();
        await expect(mark).toHaveAttribute('data-open', 'true');
      }
    }
  }
  await claims(page).locator('svg a[data-mark="claim:moscow-more-than-100000"]').focus();
  await page.keyboard.press('Enter');
  const tellings = page.getByRole('region', { name: 'Article by article' });
  const cards = tellings.locator('[data-telling]');
  await expect(cards).toHaveCount(4);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await settled(page);
    const boxes = await Promise.all((await cards.all()).map((card) => card.boundingBox()));
    // Side by side: the first two share a line.
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(boxes[0]?.x).not.toBe(boxes[1]?.x);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(cards).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await tellings.getByRole('link', { name: 'Sentence 6 of article 3' }).click();
  await expect(page).toHaveURL(/\/articles\/a000.*#a000-s6$/);
});

test('ticks that stand together are one target of 24 pixels that lists their claims, by mouse and by key', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  const stacks = claims(page).getByRole('button', { name: /claims without a number of troops/ });
  await expect(stacks.first()).toBeVisible();
  await settled(page);
  const boxes = await Promise.all((await stacks.all()).map((stack) => stack.locator('rect').first().boundingBox()));
  for (const box of boxes) {
    expect(Math.round(box?.width ?? 0)).toBeGreaterThanOrEqual(24);
    expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const spread = claims(page).getByRole('button', { name: /speakers differ/ });
  await spread.focus();
  await page.keyboard.press('Enter');
  const sheet = claims(page).getByRole('dialog', { name: /speakers differ/ });
  await expect(sheet).toContainText('never averaged');
  await expect(sheet.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(spread).toBeFocused();
  await stacks.first().click();
  await claims(page)
    .getByRole('dialog', { name: /without a number/ })
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
