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

test('a cold event link opens it, lit in timeline, network and claims', async ({ page }) => {
  await page.goto(`/events/${event.id}?claims=all&lang=en`);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { name: event.title.en })).toBeVisible();
  const mark = page.getByRole('region', { name: 'Timeline' }).locator(`[data-mark="event:${event.id}"]`);
  await expect(mark).toHaveAttribute('data-open', 'true');
  await expect(mark).toBeInViewport();
  const network = page.getByRole('region', { name: 'Network' });
  await expect(network.locator('[data-mark^="actor:"][data-lit="true"]').first()).toBeVisible();
  const claims = page.getByRole('region', { name: 'Claims' });
  await expect(claims.locator('[data-mark^="claim:"][data-lit="true"]').first()).toBeAttached();
  await expect(page).toHaveTitle(new RegExp(event.title.en.slice(0, 12).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
});

test('evidence leads to its sentence and Back returns', async ({ page }) => {
  await page.goto(`/events/${event.id}?from=2021-11-01&lang=en`);
  const details = page.getByRole('region', { name: 'Details' });
  const evidence = event.evidence[0];
  await details.locator(`a[href*="#${evidence?.digest}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${evidence?.article}\\?from=2021-11-01.*#${evidence?.digest}$`));
  await expect(page.locator(`[id="${evidence?.digest}"]`)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/events/${event.id}`));
  await expect(details.getByRole('heading', { name: event.title.en })).toBeVisible();
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
    await page.reload();
    await expect(page.getByRole('heading', { name: title ?? '', exact: true }).first()).toBeVisible();
    await expect(page).toHaveURL(/from=2021-12-01&to=2022-02-20&lang=en/);
  }
});

test('Back and Forward step through what the reader did', async ({ page }) => {
  await page.goto('/?lang=en');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.locator('[data-mark^="event:"]').first()).toBeVisible();
  const [first, second] = await timeline
    .locator('[data-mark^="event:"]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')?.slice('event:'.length)));
  await page.goto(`/events/${first}?lang=en`);
  await page.goto(`/events/${second}?lang=en`);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/events/${first}\\?`));
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`/events/${second}\\?`));
  await page.getByRole('link', { name: 'Aanloop', exact: true }).click();
  await expect(page).toHaveURL(/\/\?lang=en$/);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/events/${second}\\?`));
});

test('an unknown id says so and offers the nearest', async ({ page }) => {
  await page.goto(`/events/${event.id}-x?lang=en`);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText(`${event.id}-x`);
  await expect(details.getByRole('link', { name: event.title.en })).toBeVisible();
});

const nonsense = [
  '/?from=yesterday&to=2022-02-31',
  '/?from=2022-02-20&to=2021-12-01',
  '/?clock=sundial&kind=troops,tanks&type=call,brawl&status=maybe',
  '/?actor=nobody-at-all,joe-biden&article=a999',
  '/?from=2021-12-01&from=2022-01-01',
  '/?__proto__=1&constructor=2&toString=3',
  '/nowhere/at/all',
  '/events/Not_An_Id',
  '/articles/a000?x=%25%2525#a001-s1',
  `/?q=${'x'.repeat(4000)}`,
  '/?v=99',
];
for (const path of nonsense) {
  test(`nonsense is dropped with a notice: ${path.slice(0, 50)}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('Part of this link could not be used')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
    await expect(page.getByRole('region', { name: /Timeline/ })).toBeVisible();
  });
}
