import { wordsOf } from '@/i18n/words';
import { facetMenus, facetNames, facets } from '@/query/facets';
import { useAanloop } from '@/state/use-aanloop';
import { FacetMenu } from './facet-menu';
import styles from './filters.module.css';

/** The facets, each in its menu. */
export function FacetMenus() {
  const { lang } = useAanloop('lang');
  return (
    <div className={styles.facets}>
      {facetMenus.map((menu) => (
        <FacetMenu
          key={menu}
          names={facetNames.filter((name) => facets[name].menu === menu)}
          label={wordsOf(lang).facet.menus[menu]}
        />
      ))}
    </div>
  );
}
