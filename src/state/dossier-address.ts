import { isId } from '@/domain/id';
import { rawAddress } from './raw-address';

/** The dossier that a link speaks of: one of this site's, one at an address, or one that is a file of somebody's. */
export type DossierAddress =
  | { readonly kind: 'site' | 'file'; readonly id: string }
  | {
      readonly kind: 'remote';
      /** Where it is fetched. */
      readonly url: string;
      readonly host: string;
      /** The id that is expected there, which stands behind the address as its fragment; null takes any. */
      readonly id: string | null;
    };

/** Characters of it as it stands in a link: the rest of a link has to fit beside it. */
export const longestAddress = 400;

const filePrefix = 'file:';
/** What is fetched from this machine is a dossier in the making, so it needs no TLS. */
const isOwnMachine = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** A dossier at an address that a page may fetch; null where it is none. Addresses of code hosts become those of the file itself. */
const readRemote = (text: string): DossierAddress | null => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = rawAddress(new URL(text));
  if (url.protocol !== 'https:' && !isOwnMachine(url)) return null;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  const fragment = url.hash.slice(1);
  url.hash = '';
  return { kind: 'remote', url: url.href, host: url.host, id: isId(fragment) ? fragment : null };
};

/** Reads what `dossier=` says; null where it names none. */
export function readDossier(text: string): DossierAddress | null {
  if (text.startsWith(filePrefix)) {
    const id = text.slice(filePrefix.length);
    return isId(id) ? { kind: 'file', id } : null;
  }
  if (isId(text)) return { kind: 'site', id: text };
  const remote = readRemote(text);
  return remote && encodeDossier(writeDossier(remote)).length <= longestAddress ? remote : null;
}

export const writeDossier = (address: DossierAddress): string => {
  if (address.kind === 'remote') return address.id === null ? address.url : `${address.url}#${address.id}`;
  return address.kind === 'file' ? `${filePrefix}${address.id}` : address.id;
};

/** As it stands in a link: an address is easier to read with its colons and slashes, which a query may have. */
export const encodeDossier = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');

/** The remote dossier of a query, read without all that a link says; for what must be known before the app is there. */
export const remoteOf = (dossier: string | null): Extract<DossierAddress, { kind: 'remote' }> | null => {
  const address = dossier === null ? null : readDossier(dossier);
  return address?.kind === 'remote' ? address : null;
};
