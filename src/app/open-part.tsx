import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { OpenedTools } from '@/ui/opened-tools';
import { CiteMenu } from '@/views/share/cite-menu';
import { parts } from './parts';

/** What is open: an article in the reader, all else in the details. */
export function OpenPart() {
  const { regions } = useWords();
  const { opened, open, link } = useAanloop('opened', 'open', 'link');
  if (!opened) return null;
  const mark = `${opened.open.kind}:${opened.open.id}`;
  return (
    <OpenedTools value={link.embed === null ? citing : null}>
      {open?.kind === 'article' ? (
        <Late part={parts.reader} opens={mark} name={regions.articles} />
      ) : (
        <Late part={parts.details} opens={mark} name={regions.details} />
      )}
    </OpenedTools>
  );
}

/** The same at every drawing. */
const citing = <CiteMenu />;
