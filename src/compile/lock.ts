import { z } from 'zod';
import { sha256Schema } from '@/domain/evidence-schema';
import { idSchema } from '@/domain/id-schema';
import { inOrder } from '@/domain/in-order';

const position = z.int().nonnegative();
/** Start and end in UTF-16 code units of the raw file, and the SHA-256 of what stands there. */
const lockedStretchSchema = z.tuple([position, position, sha256Schema]);

const lockedArticleSchema = z.strictObject({
  sha256: sha256Schema,
  length: z.int().positive(),
  /** By `<article or sentence id>: <anchor words>`. */
  anchors: z.record(z.string(), lockedStretchSchema),
  /** By alias: every place where it stands as whole words, also inside a longer alias. */
  aliases: z.record(z.string(), z.array(lockedStretchSchema)),
});
export type LockedArticle = z.infer<typeof lockedArticleSchema>;

/** What the articles said, without a word of them: lets anyone compile who does not have the articles. */
export const lockSchema = z.strictObject({
  lockVersion: z.literal(1),
  articles: z.record(idSchema, lockedArticleSchema),
});
export type Lock = z.infer<typeof lockSchema>;

const byKey = <T>(record: Record<string, T>): [string, T][] => Object.entries(record).sort(([a], [b]) => inOrder(a, b));

const lines = (entries: readonly string[]): string => (entries.length === 0 ? '' : `\n${entries.join(',\n')}\n`);

/** One anchor a line, sorted, so that a change in data/ is a small change here. */
export function formatLock(lock: Lock): string {
  const articles = byKey(lock.articles).map(([id, article]) => {
    const anchors = byKey(article.anchors).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    const aliases = byKey(article.aliases).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return [
      `${JSON.stringify(id)}: {`,
      `"sha256": ${JSON.stringify(article.sha256)},`,
      `"length": ${article.length},`,
      `"anchors": {${lines(anchors)}},`,
      `"aliases": {${lines(aliases)}}`,
      '}',
    ].join('\n');
  });
  return `{\n"lockVersion": 1,\n"articles": {${lines(articles)}}\n}\n`;
}
