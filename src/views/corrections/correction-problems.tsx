import { useCorrectionWords } from '@/i18n/use-correction-words';
import { useWords } from '@/i18n/use-words';
import { type CorrectionProblem, forgetProblems } from '@/state/corrections';
import { ListStart } from '@/ui/more';

/** Of the files that were given last each that is no correction, and what it is. */
export function CorrectionProblems({ problems }: { readonly problems: readonly CorrectionProblem[] }) {
  const own = useCorrectionWords();
  const { app } = useWords();
  if (problems.length === 0) return null;
  return (
    <>
      <ListStart items={problems} last="p">
        {({ name, cause, detail, form }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they come and go together, and a name may be there twice.
          <p key={i}>
            <b>{own.refused(name)}</b> {form && `${own.fileForms[form]} `}
            {own.causes[cause]} {detail && <code>{detail}</code>}
          </p>
        )}
      </ListStart>
      <p>
        <button
          type="button"
          onClick={() => {
            forgetProblems();
            document.getElementById('main')?.focus({ preventScroll: true });
          }}
        >
          {app.dismiss}
        </button>
      </p>
    </>
  );
}
