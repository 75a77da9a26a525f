import { useAanloop } from '@/state/use-aanloop';
import { describeView } from './describe-view';

/** The sentence of the citation, as the description of the page for those who hear it. */
export function ViewSummary({ id }: { readonly id: string }) {
  const { whole, committed, opened, lang } = useAanloop();
  const open = opened?.found === 'item' ? opened.open : null;
  return (
    <p id={id} hidden>
      {describeView(whole, committed, open, lang)}
    </p>
  );
}
