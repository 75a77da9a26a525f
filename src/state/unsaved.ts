import { create } from 'zustand';
import { formatLink } from './format-link';
import type { Link } from './link';
import { openChannel } from './open-channel';

/** Where what is not saved is gone on with: an article of a dossier that is there; null is a dossier of one’s own. */
export interface UnsavedAt extends Pick<Link, 'dossier' | 'sha'> {
  readonly article: string;
}

/** Changes that are in a tab and in no file. */
interface Unsaved {
  readonly here: number;
  readonly at: UnsavedAt | null;
  /** In other tabs of this site, by tab. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

export const useUnsaved = create<Unsaved>(() => ({ here: 0, at: null, elsewhere: new Map() }));

type Message = { readonly tab: string; readonly count: number } | { readonly asks: string };

let channel: BroadcastChannel | null = null;
let tab = '';

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && ('asks' in data || ('tab' in data && 'count' in data));

const say = (message: Message): void => channel?.postMessage(message);

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Listens to what other tabs have not saved, and answers them; gives back how to stop. No word of a text goes between tabs. */
export function followUnsaved(): () => void {
  const own = openChannel('aanloop.unsaved');
  if (!own) return () => {};
  tab = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  channel = own;
  own.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    const { here } = useUnsaved.getState();
    if ('asks' in data) {
      if (here > 0) say({ tab, count: here });
      return;
    }
    const elsewhere = new Map(useUnsaved.getState().elsewhere);
    if (data.count > 0) elsewhere.set(data.tab, data.count);
    else elsewhere.delete(data.tab);
    useUnsaved.setState({ elsewhere });
  };
  const leave = (): void => say({ tab, count: 0 });
  // A page that was left and comes back by Back has said that it is gone, and heard nothing meanwhile.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    const { here } = useUnsaved.getState();
    useUnsaved.setState({ elsewhere: new Map() });
    if (here > 0) say({ tab, count: here });
    say({ asks: tab });
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);
  say({ asks: tab });
  // Changes may have been made before.
  const { here } = useUnsaved.getState();
  if (here > 0) say({ tab, count: here });
  return () => {
    leave();
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', comeBack);
    own.close();
    if (channel === own) channel = null;
    useUnsaved.setState({ elsewhere: new Map() });
  };
}

/** The way back to what is not saved. */
export const unsavedLink = (link: Link, at: UnsavedAt | null): string =>
  formatLink({
    ...link,
    ...(at && { dossier: at.dossier, sha: at.sha }),
    page: 'dashboard',
    open: at && { kind: 'article', id: at.article, sentence: null },
    edit: '1',
  });

/** Tells how many changes of this tab are in no file; while there are any, closing it asks. */
export function tellUnsaved(here: number, at: UnsavedAt | null): void {
  const before = useUnsaved.getState().here;
  useUnsaved.setState({ here, at });
  if (before === here) return;
  if (here > 0 && before === 0) window.addEventListener('beforeunload', ask);
  if (here === 0) window.removeEventListener('beforeunload', ask);
  say({ tab, count: here });
}
