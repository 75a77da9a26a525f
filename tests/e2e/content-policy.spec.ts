import { test as base, expect } from '@playwright/test';
import { test } from './guard';

base('the built page refuses inline script, foreign requests and HTML from strings', async ({ page }) => {
  await page.goto('/');
  await page.waitForSelector('main');
  const refused = await page.evaluate(async () => {
    const violations: string[] = [];
    const fetched = new Promise<void>((done) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        violations.push(effectiveDirective);
        if (effectiveDirective === 'connect-src') done();
      });
    });
    const script = document.createElement('script');
    let sink = 'accepted';
    try {
      script.textContent = 'globalThis.planted = true';
    } catch {
      sink = 'refused';
    }
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>planted</b>');
      sink = 'accepted';
    } catch {
      // What the policy is for.
    }
    await fetch('https://example.com/').catch(() => null);
    await fetched;
    return { sink, violations, planted: 'planted' in globalThis };
  });
  expect(refused.sink).toBe('refused');
  expect(refused.planted).toBe(false);
  expect(refused.violations).toContain('connect-src');
});

test('nothing is asked of another origin, and nothing is stored, while the pages are walked', async ({ page }) => {
  await page.goto('/?lang=en');
  const pages = page.getByRole('banner').getByRole('navigation');
  for (const [name, isHelp] of [
    ['Who says what', false],
    ['How to read', true],
    ['Data', true],
  ] as const) {
    const link = pages.getByRole('link', { name });
    if (isHelp) await pages.getByRole('button', { name: 'Help' }).click();
    await link.click();
    if (isHelp) await pages.getByRole('button', { name: 'Help' }).click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    if (isHelp) await page.keyboard.press('Escape');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  }
  await page.goto('/articles/a000?lang=nl');
  await expect(page.getByRole('region', { name: 'Artikelen' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('the whole policy is as it was agreed, on the app’s page and on a published one', async ({ page }) => {
  const agreed =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await page.goto('/404.html');
  await expect(policy).toHaveAttribute('content', agreed);
  // A published page names the one script and the one sheet that stand in it, and no other.
  for (const address of ['/', '/articles/a000.html', '/nl/about.html']) {
    await page.goto(address);
    const named = (await policy.getAttribute('content')) ?? '';
    const hash = " 'sha256-[\\w+/]{43}='";
    expect(named).toMatch(new RegExp(`script-src 'self'${hash}; style-src 'self'${hash};`));
    expect(named.replaceAll(new RegExp(hash, 'g'), '')).toBe(agreed);
  }
  // The entry for dossiers from elsewhere may fetch, and nothing else besides.
  await page.goto('/open.html?dossier=https://example.org/x.json');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    agreed.replace("connect-src 'self'", "connect-src 'self' https: http://localhost:* http://127.0.0.1:*"),
  );
});
