import type { FacetName } from '@/query/facets';
import { useLink } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { Popover } from '@/ui/popover';
import { counted } from './counted';
import { facetPart } from './parts';

interface FacetMenuProps {
  /** One facet, or several that fold under one button. */
  readonly names: readonly FacetName[];
  /** The words of the button. */
  readonly label: string;
}

/** A button that opens facets: their values, each with what choosing it gives, as many as one likes. */
export function FacetMenu({ names, label }: FacetMenuProps) {
  const { query } = useLink('query');
  const chosen = names.reduce((sum, name) => sum + query[name].length, 0);
  return (
    <Popover label={counted(label, chosen)} name={label} active={chosen > 0}>
      <Late part={facetPart} with={{ names, label }} />
    </Popover>
  );
}
