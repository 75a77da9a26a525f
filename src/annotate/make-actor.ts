import type { Dataset } from '@/dataset/format';
import type { Change } from '@/dataset/patch';
import type { Actor } from '@/domain/actor';
import { inReadingOrder } from '@/domain/evidence';
import type { ActorKind } from '@/domain/vocabulary';
import type { Range } from '@/text/range';
import { addition, type Made, replacement } from './made';
import { newId } from './mint-id';
import { inLanguage } from './own-text';
import type { AnnotatedText } from './session';

interface ActorForm {
  readonly name: string;
  readonly kind: ActorKind;
  readonly named: boolean;
  /** The actor that this is another mention of. */
  readonly sameAs: string | null;
}

const mentionAt = (text: AnnotatedText, { start, end }: Range) => ({ article: text.article, start, end });

/** Another mention of an actor, with its spelling; no change where it is one already. */
export function addMentions(actor: Actor, text: AnnotatedText, stretches: readonly Range[], reason: string): Change[] {
  const isKnown = (one: Range): boolean =>
    actor.mentions.some((own) => own.article === text.article && own.start === one.start && own.end === one.end);
  const fresh = stretches.filter((one) => !isKnown(one));
  if (fresh.length === 0) return [];
  const mentions = [...actor.mentions, ...fresh.map((one) => mentionAt(text, one))].sort(inReadingOrder);
  const spelled = [...new Set(fresh.map(({ start, end }) => text.text.slice(start, end).replace(/\s+/g, ' ')))];
  const aliases = [...actor.aliases, ...spelled.filter((one) => actor.named && !actor.aliases.includes(one))];
  const change = (field: 'mentions' | 'aliases', next: unknown): Change =>
    replacement({ kind: 'actor', id: actor.id, field }, actor[field], next, reason);
  return [change('mentions', mentions), ...(aliases.length > actor.aliases.length ? [change('aliases', aliases)] : [])];
}

/** Whoever is new stands with the media or apart from all parties, where the dossier has a group for that; else in its last. */
function groupFor({ dossier }: Dataset, kind: ActorKind): string {
  const own = kind === 'media' ? 'media' : 'other';
  const told = dossier.groups?.map(({ id }) => id) ?? [];
  return told.length === 0 || told.includes(own) ? own : told.includes('other') ? 'other' : (told.at(-1) ?? own);
}

/** A new actor, or another mention of one that is there. */
export function makeActor(
  dataset: Dataset,
  text: AnnotatedText,
  stretches: readonly Range[],
  form: ActorForm,
  reason: string,
): Made | null {
  if (form.sameAs !== null) {
    const known = dataset.actors.find(({ id }) => id === form.sameAs);
    return known ? { id: known.id, changes: addMentions(known, text, stretches, reason) } : null;
  }
  const name = form.name.trim();
  if (name === '') return null;
  const id = newId(dataset, name, 'actor');
  const spelled = stretches.map(({ start, end }) => text.text.slice(start, end).replace(/\s+/g, ' '));
  const actor: Actor = {
    id,
    kind: form.kind,
    name: inLanguage(name, text.language),
    aliases: form.named ? [...new Set(spelled)] : [],
    role: null,
    affiliation: null,
    group: groupFor(dataset, form.kind),
    named: form.named,
    wikidata: null,
    mentions: stretches.map((one) => mentionAt(text, one)),
  };
  return { id, changes: [addition('actor', id, actor, reason)] };
}
