import { goTo } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

const linked = dataset.events.find(
  (event) =>
    event.salience === 'core' &&
    dataset.claims.some((claim) => claim.event === event.id && claim.kind === 'troops') &&
    dataset.relations.some((relation) => relation.event === event.id),
);
const event = linked ?? dataset.events[0];
if (!event) throw new Error('the record has no events');

test('a cold event link opens it, lit in timeline, network and claims, and its evidence leads on and back', async ({
  page,
}) => {
  await page.goto(`/events/${event.id}?claims=all&lang=en`);
  const details = page.getByRole('region', { name: 'Details' });
  const heading = details.getByRole('heading', { name: event.title.en });
  await expect(heading).toBeVisible();
  const mark = page.getByRole('region', { name: 'Timeline' }).locator(`[data-mark="event:${event.id}"]`);
  await expect(mark).toHaveAttribute('data-open', 'true');
  await expect(mark).toBeInViewport();
  const network = page.getByRole('region', { name: 'Network' });
  await expect(network.locator('[data-mark^="actor:"][data-lit="true"]').first()).toBeVisible();
  const claims = page.getByRole('region', { name: 'Claims' });
  await expect(claims.locator('[data-mark^="claim:"][data-lit="true"]').first()).toBeAttached();
  await expect(page).toHaveTitle(new RegExp(event.title.en.slice(0, 12).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));

  const evidence = event.evidence[0];
  await details.locator(`a[href*="#${evidence?.digest}"]`).first().click();
  await expect(page.locator(`[id="${evidence?.digest}"]`)).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`/articles/${evidence?.article}\\?claims=all.*#${evidence?.digest}$`));
  await page.goBack();
  await expect(heading).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/events/${event.id}\\?claims=all`));
  await page.goForward();
  await expect(page.locator(`[id="${evidence?.digest}"]`)).toBeInViewport();

  await goTo(page, `/events/${event.id}-x?lang=en`);
  await expect(details).toContainText(`${event.id}-x`);
  await details.getByRole('link', { name: event.title.en }).click();
  await expect(heading).toBeVisible();
});

test('every kind of item opens by its link, and a reload restores exactly', async ({ page }) => {
  const actor = dataset.actors.find(({ id }) => event.participants.some((participant) => participant.actor === id));
  const claim = dataset.claims[0];
  const article = dataset.articles[0];
  for (const [path, title] of [
    [`/actors/${actor?.id}`, actor?.name.en],
    [`/claims/${claim?.id}`, claim?.title.en],
    [`/articles/${article?.id}`, article?.title.en],
  ]) {
    await page.goto(`${path}?from=2021-12-01&to=2022-02-20&lang=en`);
    await expect(page.getByRole('heading', { name: title ?? '', exact: true }).first()).toBeVisible();
  }
  const before = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { name: article?.title.en ?? '', exact: true }).first()).toBeVisible();
  expect(page.url()).toBe(before);
});

test('Back and Forward step through what the reader did', async ({ page }) => {
  await page.goto('/?lang=en');
  const details = page.getByRole('region', { name: 'Details' });
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const marks = timeline.locator('[data-mark^="event:"]');
  await expect(marks.first()).toBeVisible();
  const [first, second] = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getAttribute('data-mark')?.slice('event:'.length)),
  );
  const titled = (id: string | undefined) =>
    details.getByRole('heading', { name: dataset.events.find((one) => one.id === id)?.title.en ?? 'none' });
  await marks.first().click();
  await expect(titled(first)).toBeVisible();
  await timeline.locator(`[data-mark="event:${second}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(titled(second)).toBeVisible();
  await page.goBack();
  await expect(titled(first)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/events/${first}\\?`));
  await page.goForward();
  await expect(titled(second)).toBeVisible();
  await page.getByRole('link', { name: 'Aanloop', exact: true }).click();
  await expect(details).toHaveCount(0);
  await expect(page).toHaveURL(/\/\?lang=en$/);
  await page.goBack();
  await expect(titled(second)).toBeVisible();
});

test('nonsense is dropped with a notice that names it, and the page is whole', async ({ page }) => {
  // What each kind of nonsense is told is proven in tests/app/odd-links.test.tsx.
  const whole = async (told: string): Promise<void> => {
    await expect(page.getByRole('status').filter({ hasText: 'Part of this link could not be used' })).toContainText(
      told,
    );
    await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  };
  await page.goto('/events/Not_An_Id?clock=sundial&kind=troops,tanks&lang=en');
  await whole('/events/Not_An_Id');
  await whole('tanks');
  await goTo(page, `/?q=${'x'.repeat(4000)}&lang=en`);
  await whole('xxxx');
  await goTo(page, '/?__proto__=1&constructor=2&lang=en');
  await whole('__proto__');
});
