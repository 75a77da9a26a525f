import type { Plugin } from 'vite';

/**
 * Nearly all of what a page begins with is run at once. Engines that know these words compile it whole while it arrives,
 * and not function by function while the page is drawn; they have to be the first of the file.
 */
export const compileEagerly = (isRunAtOnce: (chunk: string) => boolean): Plugin => ({
  name: 'compile-eagerly',
  apply: 'build',
  generateBundle: {
    // After what the bundler itself sets before the code.
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && isRunAtOnce(file.name)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
});
