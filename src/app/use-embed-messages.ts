import { type RefObject, useEffect, useRef } from 'react';
import { formatLink } from '@/state/format-link';
import { parseLink } from '@/state/parse-link';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { pathOfLink, protocol, readRequest } from './embed-messages';
import { useOneAtATime } from './use-one-at-a-time';

/** A list of a hundred events, or an article, is read within its frame: a taller one would drown the page around it. */
const tallest = 720;

/** The origin of the page that holds this frame; null where the browser does not tell. */
const holderOrigin = (): string | null => {
  const [nearest] = window.location.ancestorOrigins ?? [];
  if (nearest && nearest !== 'null') return nearest;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
};

/** Tells the page around the frame its height and what it shows, and shows what that page asks for. */
export function useEmbedMessages(root: RefObject<HTMLElement | null>): void {
  const { link, lang, commitLink } = useAanloop('link', 'lang', 'commitLink');
  const path = formatLink({ ...link, embed: null, lang });
  const address = wholeAddress(sharePath({ ...link, embed: null }, lang));
  // The page does not change while the frame lives; its referrer may, as the reader moves within the frame.
  const origin = useRef(holderOrigin());
  const isHeld = window.parent !== window;

  useEffect(() => {
    const element = root.current;
    if (!isHeld || !element) return;
    const tell = (): void => {
      const height = Math.min(Math.ceil(element.getBoundingClientRect().height), tallest);
      window.parent.postMessage({ aanloop: protocol, type: 'height', height }, origin.current ?? '*');
    };
    // The height is told to any holder, so any holder may ask for it.
    const hear = ({ source, data }: MessageEvent): void => {
      if (source === window.parent && readRequest(data)?.type === 'get-height') tell();
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    window.addEventListener('message', hear);
    return () => {
      observer.disconnect();
      window.removeEventListener('message', hear);
    };
  }, [root, isHeld]);

  // A holder may ask faster than anything can be drawn.
  const show = useOneAtATime<string>(async (asked) => {
    const url = pathOfLink(asked, window.location.origin, import.meta.env.BASE_URL);
    const to = url && parseLink(url).link;
    // A page beside the views would take the place of the frame's view, and hear nobody any more.
    // What names no dossier is asked of the one that is shown.
    const of = to?.dossier == null ? { dossier: link.dossier, sha: link.sha } : {};
    if (to?.page === 'dashboard') await commitLink({ ...to, ...of, embed: link.embed }, { history: 'replace' });
  });

  useEffect(() => {
    const tell = (): void => {
      if (isHeld && origin.current)
        window.parent.postMessage({ aanloop: protocol, type: 'link', link: path, address }, origin.current);
    };
    tell();
    const hear = ({ source, origin: from, data }: MessageEvent): void => {
      if (!isHeld || source !== window.parent || from !== origin.current) return;
      const request = readRequest(data);
      if (request?.type === 'get-link') tell();
      if (request?.type === 'set-link') show(request.link);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [isHeld, path, address, show]);
}
