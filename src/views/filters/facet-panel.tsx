import { claimKinds } from '@/domain/claim';
import { useWords } from '@/i18n/use-words';
import type { FacetName } from '@/query/facets';
import type { Query } from '@/query/query';
import { tabOfKinds } from '@/state/tab-of-kinds';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { CheckList } from '@/ui/check-list';
import { counted } from './counted';
import styles from './filters.module.css';
import { type FacetOptions, useFacets } from './use-facets';

interface FacetPanelProps {
  readonly names: readonly FacetName[];
  readonly label: string;
}

/** Longer lists have a box to find a value in. */
const longest = 8;

/** What is in the menu of some facets: a menu that is closed counts nothing. */
export function FacetPanel({ names, label }: FacetPanelProps) {
  const { query } = useLink('query');
  const facetOf = useFacets();
  const facets = names.map((name) => ({ name, facet: facetOf(name), chosen: query[name].length }));
  if (facets.length === 1) return facets.map(({ name, facet }) => <FacetList key={name} name={name} facet={facet} />);
  return (
    <div className={styles.folded}>
      {facets
        .filter(({ facet }) => facet.options.length > 0)
        .map(({ name, facet, chosen: own }, i) => (
          <details key={name} name={label} open={i === 0}>
            <summary>{counted(facet.label, own)}</summary>
            <FacetList name={name} facet={facet} />
          </details>
        ))}
    </div>
  );
}

function FacetList({
  name,
  facet: { label, options, heads },
}: {
  readonly name: FacetName;
  readonly facet: FacetOptions;
}) {
  const { filters } = useWords();
  const { commit, commitLink } = useAanloop('commit', 'commitLink');
  const link = useLink('query', 'tab');
  const choose = (chosen: readonly string[]): void => {
    const query = { [name]: chosen } as Partial<Query>;
    // What is left out may stay on a tab; what is asked for is shown.
    const kinds = claimKinds.filter((kind) => name === 'kinds' && chosen.includes(kind));
    const tab = chosen.length > link.query[name].length && kinds.length > 0 ? tabOfKinds(kinds, link.tab) : link.tab;
    if (tab === link.tab) commit(query);
    else commitLink({ query: { ...link.query, ...query }, tab });
  };
  const find = { label: filters.find, nothing: filters.noMatch };
  return (
    <CheckList
      heads={heads}
      label={label}
      {...(options.length > longest ? { find } : {})}
      options={options}
      chosen={link.query[name]}
      onChange={choose}
    />
  );
}
