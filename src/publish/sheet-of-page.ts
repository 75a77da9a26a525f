import postcss, { type AtRule, type Container } from 'postcss';

/** What a selector says outside of brackets: what stands within them may be one way of many, or what must not be. */
const outside = (selector: string): string => {
  const less = selector.replace(/\[[^\]]*\]|\([^()]*\)/g, '');
  return less === selector ? less : outside(less);
};

const classesIn = (selector: string): string[] =>
  [...outside(selector).matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name);

const isInFrames = ({ parent }: { readonly parent?: Container | undefined }): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/** The rules of a sheet that can say something of a page: those whose every class is worn on it. */
export function sheetOfPage(sheet: string, worn: ReadonlySet<string>): string {
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    if (isInFrames(rule)) return;
    const kept = rule.selectors.filter((selector) => classesIn(selector).every((name) => worn.has(name)));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    // A layer may stand without rules: it names its place among the others.
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

/** The classes of a piece of a page. */
export const classesOf = (markup: string): string[] =>
  [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' '));
