import { sharedRunsWith, takenRun } from '@/text/shared-runs';
import type { Authored } from './authored';
import type { Original } from './original';
import type { Report } from './problem';

/** What is written in data/ is in our own words; told only where the articles are at hand. */
export function checkOwnWords(authored: Authored, originals: ReadonlyMap<string, Original>, report: Report): void {
  const shared = sharedRunsWith([...originals].map(([article, { text }]) => [article, text ?? ''] as const));
  for (const { name, text } of authored.files) {
    for (const { article, words, index } of shared(text)) {
      const line = text.normalize('NFC').slice(0, index).split('\n').length;
      report(
        { file: name, line },
        `${takenRun} words or more as in ${article}: "${words} …"`,
        'tell it in your own words',
      );
    }
  }
}
