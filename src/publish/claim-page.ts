import type { Claim } from '@/domain/claim';
import { formatWhen } from '@/i18n/format-when';
import { nameClaimants } from '@/i18n/name-claimants';
import { wordsOf } from '@/i18n/words';
import { claimStatus } from '@/query/claim-status';
import { groupsOfClaim } from '@/query/item-groups';
import { type ClaimDetails, projectDetails } from '@/query/project-details';
import { html } from './html';
import type { Page } from './page';
import { schemaOfActor } from './schema-of-actor';
import {
  argued,
  evidence,
  facts,
  joined,
  linkTo,
  linkToActor,
  list,
  section,
  shortened,
  type Writing,
} from './writing';

/** Who claims what, when, under which condition, what answers it, and in which sentences it is told. */
export function claimPage(writing: Writing, claim: Claim): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const own = wordsOf(lang).details;
  const say = wordsOf(lang).publish;
  const details = projectDetails(index, { kind: 'claim', id: claim.id }) as ClaimDetails;
  const { claimant, coClaimants, about, event } = details;
  const speakers = [...(claimant ? [claimant] : []), ...coClaimants];
  const said = formatWhen(claim.said, lang, 'long');
  const speaker = claimant ? nameClaimants(claim, index.actors, lang) : own.narrator;
  const answers = (title: string, kinds: Readonly<Record<string, string>>, all: ClaimDetails['answers']) =>
    section(title, [
      list(
        all.map(({ claim: other, claimant: by, how, note }) => {
          const link = linkTo(writing, 'claim', other.id, other.proposition[lang]);
          return html`${kinds[how]}: ${by ? html`${linkToActor(writing, by)}: ` : null}${link} ${note[lang]}`;
        }),
      ),
    ]);
  return {
    kind: 'claim',
    id: claim.id,
    lang,
    title: claim.title[lang],
    description: shortened(`${speaker}, ${said}: ${claim.proposition[lang]}`),
    body: html`<p class="lead">${claim.proposition[lang]}</p>${section(say.what, [
      facts([
        [own.claimant, claimant ? joined(speakers.map((actor) => linkToActor(writing, actor))) : own.narrator],
        [own.said, said],
        [own.aboutWhen, claim.aboutDate ? formatWhen(claim.aboutDate, lang, 'long') : null],
        [own.type, words.claimKinds[claim.kind]],
        [own.how, words.modalities[claim.modality]],
        [own.stage, claim.stage ? words.stages[claim.stage] : null],
        [own.condition, claim.condition?.[lang] ?? null],
        [own.quantity, claim.quantity?.wording[lang] ?? null],
        [own.about, joined(about.map((actor) => linkToActor(writing, actor)))],
        [own.event, event ? linkTo(writing, 'event', event.id, event.title[lang]) : null],
        [own.attribution, words.attributions[claim.attribution]],
      ]),
      claim.attributionNote ? html`<p>${argued(writing, claim.attributionNote[lang])}</p>` : null,
      ...(claim.doubts ?? []).map(
        ({ about: what, note }) => html`<p>${words.doubts[what]}: ${argued(writing, note[lang])}</p>`,
      ),
    ])}${evidence(writing, own.says, details.evidence)}${answers(own.answers, words.answers, details.answers)}${answers(
      own.answeredBy,
      words.answeredBy,
      details.answeredBy,
    )}`,
    entity: {
      '@type': 'Claim',
      name: claim.title[lang],
      text: claim.proposition[lang],
      ...(claimant ? { author: speakers.map((actor) => schemaOfActor(actor, lang)) } : {}),
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
