import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Playwright asks every Firefox to feign a colour scheme, and opens no page in one that does not know that command (an
// extended support release). What such a one does not know is left out; any other answer is a failure as before.
const asked = /await (this\S*)\.send\("emulation\.setMediaFeaturesOverride", \{/g;
const ifKnown = `await (async (features) => {
  try {
    await $1.send("emulation.setMediaFeaturesOverride", features);
  } catch (error) {
    if (!/unknown command/.test(String(error))) throw error;
  }
})({`;

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (!url.endsWith('/playwright-core/lib/coreBundle.js')) return loaded;
    const source = String(loaded.source ?? readFileSync(new URL(url)));
    return { ...loaded, source: source.replaceAll(asked, ifKnown) };
  },
});
