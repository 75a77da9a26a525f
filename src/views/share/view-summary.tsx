import { useAanloop } from '@/state/use-aanloop';
import { describeView } from './describe-view';

/** The sentence of the citation, as the description of the page for those who hear it. */
export function ViewSummary({ id }: { readonly id: string }) {
  const { index, committed, lang, open } = useAanloop('index', 'committed', 'lang', 'open');
  return (
    <p id={id} hidden>
      {describeView(index, committed, open, lang)}
    </p>
  );
}
