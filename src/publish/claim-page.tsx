import type { Claim } from '@/domain/claim';
import { formatWhen } from '@/i18n/format-when';
import { nameClaimants } from '@/i18n/name-claimants';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import { claimStatus } from '@/query/claim-status';
import { groupsOfClaim } from '@/query/item-groups';
import { type ClaimDetails as Details, projectDetails } from '@/query/project-details';
import { ClaimDetails } from '@/views/details/claim-details';
import type { Page } from './page';
import { renderPart } from './render-part';
import { schemaOfActor } from './schema-of-actor';
import { shortened, type Writing } from './writing';

/** A claim with all that is known of it, as the app tells it. */
export function claimPage(writing: Writing, claim: Claim): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const details = projectDetails(index, { kind: 'claim', id: claim.id }) as Details;
  const { claimant, coClaimants, about } = details;
  const said = formatWhen(claim.said, lang, 'long');
  const speaker = claimant ? nameClaimants(claim, index.actors, lang) : lateWordsOf(lang).details.narrator;
  return {
    kind: 'claim',
    id: claim.id,
    lang,
    title: claim.title[lang],
    description: shortened(`${speaker}, ${said}: ${claim.proposition[lang]}`),
    body: renderPart(
      writing,
      <>
        <h2>{words.regions.details}</h2>
        <ClaimDetails details={{ ...details, claim }} />
      </>,
    ),
    entity: {
      '@type': 'Claim',
      name: claim.title[lang],
      text: claim.proposition[lang],
      ...(claimant ? { author: [claimant, ...coClaimants].map((actor) => schemaOfActor(actor, lang)) } : {}),
      ...(about.length > 0 ? { about: about.map((actor) => schemaOfActor(actor, lang)) } : {}),
    },
    picture: {
      kicker: `${words.claimKinds[claim.kind]}, ${words.modalities[claim.modality]}`,
      title: claim.title[lang],
      line: `${speaker}, ${said}`,
      marks: [{ when: claim.said, groups: groupsOfClaim(index, claim), status: claimStatus(claim) }],
    },
  };
}
