import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const policyFor = (connections: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connections}`,
    "manifest-src 'self'",
    // Without it a worker may be what a script may be; and an older engine asks by itself what may be embedded.
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** What the built page may do: load its own files and nothing else, and turn no string into HTML or code. */
export const policy = policyFor("'self'");

/**
 * What the entry for dossiers from elsewhere may do besides: fetch, from any host that has TLS, and from the reader's own
 * machine, where a dossier in the making is served.
 */
export const openPolicy = policyFor("'self' https: http://localhost:* http://127.0.0.1:*");

/** How a policy names a script that may stand in a page. */
const permitted = `'sha256-${createHash('sha256')
  .update(readFileSync(path.join(import.meta.dirname, '../public/guard.js')))
  .digest('base64')}'`;

/**
 * What a host should send with every file: what no page of the site may go beyond, each having its own policy within it,
 * which names the one sheet that may stand in that page,
 * and what a meta element cannot say. Any page may hold a frame,
 * since embedding a view is a feature and nothing here is done in a reader's name. A source that is followed learns the site only.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${openPolicy
    .replace("script-src 'self'", `script-src 'self' ${permitted}`)
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Writes the policy into the built page; the dev server needs inline code for its own refresh. */
export const contentPolicy = (): Plugin => ({
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: (_, { path }) => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: path === '/open.html' || path === '/archive.html' ? openPolicy : policy,
      },
      injectTo: 'head-prepend',
    },
  ],
});
