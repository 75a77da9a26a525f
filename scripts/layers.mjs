// Lets Node run src/ directly: `@/layer/file` is the source tree, and an import without an extension is TypeScript.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/', import.meta.url);

const asTypeScript = (url) => {
  for (const ending of ['', '.ts', '.tsx']) {
    const candidate = new URL(url.href + ending);
    if (/\.[a-z]+$/.test(candidate.pathname) && existsSync(fileURLToPath(candidate))) return candidate.href;
  }
  return undefined;
};

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), source)
      : /^\.\.?\//.test(specifier) && context.parentURL?.startsWith('file:')
        ? new URL(specifier, context.parentURL)
        : undefined;
    const found = ours && asTypeScript(ours);
    return found ? { url: found, shortCircuit: true } : next(specifier, context);
  },
});
