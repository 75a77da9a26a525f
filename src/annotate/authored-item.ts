import type { Dataset } from '@/dataset/format';
import type { PatchKind } from '@/dataset/patch-limits';
import { findItem } from '@/dataset/patched-items';
import type { Evidence, Stretch } from '@/domain/evidence';
import type { When } from '@/domain/when';
import { writeAnchor } from '@/text/write-anchor';

/** The anchor of a stretch as an author writes it; null where the text is not at hand or no few words name it. */
export type AnchorOf = (evidence: Stretch, digest?: string) => string | null;

/** What could not be written as an author would. */
export const unwritten = '\u0000unwritten';

const dated = ({ edtf, start, end, extent, basis, expression }: Omit<When, 'earlier'>) => ({
  edtf,
  // What a plain date says already is not said twice.
  ...(/[~?%]/.test(edtf) ? { start, end } : {}),
  extent,
  expression,
  basis,
});

export const authoredWhen = ({ earlier, ...when }: When) => ({
  ...dated(when),
  ...(earlier ? { earlier: earlier.map(({ before, ...one }) => ({ before, ...dated(one) })) } : {}),
});

/** An item of a dataset as it would stand in data/; null where the dataset has none such. */
export function authoredItem(
  dataset: Dataset,
  kind: PatchKind,
  id: string,
  anchorOf: AnchorOf,
): Readonly<Record<string, unknown>> | null {
  const evidence = (given: readonly Evidence[]): string[] => given.map((one) => anchorOf(one, one.digest) ?? unwritten);
  const when = (one: When | null) => one && authoredWhen(one);
  const found = <T>(): T | null => findItem(dataset, kind, id) as T | null;
  switch (kind) {
    case 'dossier':
    case 'question':
      return found<Dataset['questions'][number]>();
    case 'article': {
      const article = found<Dataset['articles'][number]>();
      if (!article) return null;
      const { digest: _, source: __, ...rest } = article;
      return { ...rest, published: when(article.published) };
    }
    case 'sentence': {
      const sentence = found<Dataset['articles'][number]['digest'][number]>();
      if (!sentence) return null;
      const { text, start, end, sha256: _, ...rest } = sentence;
      return { ...rest, at: `${start} ${end}`, ...text };
    }
    case 'actor': {
      const actor = found<Dataset['actors'][number]>();
      if (!actor) return null;
      const { aliasArticles: _, mentions: __, ...rest } = actor;
      return rest;
    }
    case 'event': {
      const event = found<Dataset['events'][number]>();
      return event && { ...event, date: when(event.date), evidence: evidence(event.evidence) };
    }
    case 'claim': {
      const claim = found<Dataset['claims'][number]>();
      return (
        claim && {
          ...claim,
          said: when(claim.said),
          aboutDate: when(claim.aboutDate),
          reports: claim.reports.map((report) => ({ ...report, evidence: evidence(report.evidence) })),
        }
      );
    }
    case 'relation': {
      const relation = found<Dataset['relations'][number]>();
      return relation && { ...relation, date: when(relation.date), evidence: evidence(relation.evidence) };
    }
  }
}

/** Writes anchors by the texts at hand: within the sentence that retells it where the article has the words twice. */
export const anchorsIn =
  (dataset: Dataset, texts: ReadonlyMap<string, string>): AnchorOf =>
  ({ article, start, end }, digest) => {
    const text = texts.get(article);
    if (text === undefined) return null;
    const anywhere = writeAnchor(text, { start, end });
    if (anywhere !== null) return `${article}: ${anywhere}`;
    const sentence = dataset.articles.find(({ id }) => id === article)?.digest.find(({ id }) => id === digest);
    if (!sentence) return null;
    if (sentence.start === start && sentence.end === end) return sentence.id;
    const within = writeAnchor(text, { start, end }, sentence.start, sentence.end);
    return within === null ? null : `${sentence.id}: ${within}`;
  };
