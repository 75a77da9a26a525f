import { facetWords } from '@/i18n/facet-words';
import type { ListDimension } from '@/query/filter';
import { useAanloop } from '@/state/use-aanloop';
import { FacetMenu } from './facet-menu';
import styles from './filters.module.css';

/** What only claims have: who says it, about whom, how it is put, and which sanction. */
const spoken: readonly ListDimension[] = ['claimants', 'about', 'modalities', 'measures'];

/** The facets: actor, kind of claim and what else claims have, type of event, status, article. */
export function FacetMenus() {
  const { lang } = useAanloop();
  return (
    <div className={styles.facets}>
      <FacetMenu names={['actors']} />
      <FacetMenu names={['kinds']} />
      <FacetMenu names={spoken} label={facetWords[lang].spoken} />
      <FacetMenu names={['types']} />
      <FacetMenu names={['statuses']} />
      <FacetMenu names={['articles']} />
    </div>
  );
}
