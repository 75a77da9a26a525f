import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { type Evidence, evidenceOf } from '@/domain/evidence';
import type { Language } from '@/domain/text';
import { formatWhen } from '@/i18n/format-when';
import { nameClaimants } from '@/i18n/name-claimants';
import { wordsOf } from '@/i18n/words';
import type { OpenKind } from '@/state/link';

/** Where it stands: "articles 2, 4". */
const tellArticles = (index: DatasetIndex, evidence: readonly Evidence[], lang: Language): string =>
  wordsOf(lang).timeline.articleNumbers(
    [...new Set(evidence.map(({ article }) => index.numberOf.get(article) ?? 0))].sort((a, b) => a - b).map(String),
  );

const tellClaim = (index: DatasetIndex, claim: Claim, lang: Language): string => {
  const { claims, attributions } = wordsOf(lang);
  return [
    nameClaimants(claim, index.actors, lang),
    claim.quantity?.wording[lang] ?? null,
    claims.said(formatWhen(claim.said, lang, 'short')),
    claim.attribution === 'stated' ? null : attributions[claim.attribution],
    tellArticles(index, evidenceOf(claim), lang),
  ]
    .filter((part) => part !== null)
    .join(' · ');
};

/** What answers most questions about an item without opening it: who said it, the number and the day; when it was; who it is. */
export function tellItem(index: DatasetIndex, kind: OpenKind, id: string, lang: Language): string | null {
  const { eventTypes, statuses } = wordsOf(lang);
  const event = index.events.get(id);
  const claim = index.claims.get(id);
  const article = index.articles.get(id);
  if (kind === 'event' && event)
    return [
      formatWhen(event.date, lang, 'short'),
      eventTypes[event.type].toLowerCase(),
      event.status === 'occurred' ? null : statuses[event.status],
      tellArticles(index, event.evidence, lang),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  if (kind === 'claim' && claim) return tellClaim(index, claim, lang);
  if (kind === 'article' && article) return formatWhen(article.published, lang, 'short');
  return kind === 'actor' ? (index.actors.get(id)?.role?.[lang] ?? null) : null;
}
