import type { Plugin } from 'vite';

/** What the built page may do: load its own files and nothing else, and turn no string into HTML or code. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * What a host should send with every file: the policy of the page, and what a meta element cannot say. Any page may hold a frame,
 * since embedding a view is a feature and nothing here is done in a reader's name. A source that is followed learns the site only.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Writes the policy into the built page; the dev server needs inline code for its own refresh. */
export const contentPolicy = (): Plugin => ({
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
});
