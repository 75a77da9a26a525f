import type { Dossier } from '@/domain/dossier';
import type { Text } from '@/domain/text';

/** The licence of the record; it does not cover the articles, which are not in it. */
export const licence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** How the record asks to be named. */
const attribution: Text = {
  nl: 'Aanloop, een geannoteerde verzameling van Nederlandse nieuwsartikelen',
  en: 'Aanloop, an annotated record of Dutch news articles',
};

/** Who is named for a dossier, and under which licence it is given; null where none is stated. */
export interface Rights {
  readonly licence: { readonly id: string | null; readonly title: string; readonly url: string | null } | null;
  readonly attribution: Text;
}

export const ownRights: Rights = { licence, attribution };

/** The rights of a dossier from outside are what it states itself. */
export const statedRights = ({ licence: stated, title }: Dossier): Rights => ({
  licence: stated ? { id: null, title: stated.name, url: stated.url ?? null } : null,
  attribution: title,
});

/** What every reader of positions has to know. */
export const positionsNote: Text = {
  nl: 'Posities zijn UTF-16-code-eenheden in het onbewerkte artikelbestand, van start tot (niet tot en met) end. De artikelen zelf horen er niet bij; sha256 is de hash van wat er staat.',
  en: 'Positions are UTF-16 code units in the raw article file, from start up to (not including) end. The articles themselves are not included; sha256 is the hash of what stands there.',
};
