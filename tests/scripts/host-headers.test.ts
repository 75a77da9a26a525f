import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostHeaders, openPolicy, policy } from '../../scripts/content-policy';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** Each `name value` that a pattern finds in a file. */
const found = (text: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));

describe('the headers for static hosts', () => {
  it('are those of the file that Netlify and Cloudflare read, for every address', () => {
    const [scope, ...lines] = read('public/_headers').trimEnd().split('\n');
    expect(scope).toBe('/*');
    expect(found(lines.join('\n'), /^ {2}([\w-]+): (.+)$/gm)).toEqual(hostHeaders);
    expect(lines).toHaveLength(Object.keys(hostHeaders).length);
  });

  it('are those of the snippet for nginx', () => {
    expect(found(read('docs/hosting.md'), /^ *add_header ([\w-]+) "([^"]+)" always;$/gm)).toEqual(hostHeaders);
  });

  it('loosen nothing but where the entry for dossiers from elsewhere may fetch', () => {
    const agreed =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    expect(policy).toBe(agreed);
    expect(openPolicy).toBe(
      agreed.replace("connect-src 'self'", "connect-src 'self' https: http://localhost:* http://127.0.0.1:*"),
    );
  });

  it('hold the policy of the freest page, with the script and the sheets that stand in pages, and let any page embed', () => {
    const guard = createHash('sha256').update(read('public/guard.js')).digest('base64');
    expect(hostHeaders['Content-Security-Policy']).toBe(
      `${openPolicy
        .replace("script-src 'self'", `script-src 'self' 'sha256-${guard}'`)
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}; frame-ancestors *`,
    );
    expect(hostHeaders).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });
});
