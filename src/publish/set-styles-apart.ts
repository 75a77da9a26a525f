import { createHash } from 'node:crypto';
import { inOrder } from '@/domain/in-order';
import { Html } from './html';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (text: string): string => text.replace(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole);
const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * The parts of the app give their marks a colour of their own, and the policy of the site lets no style stand in markup:
 * here each becomes a rule of the page's sheet, by a name that follows from what it says.
 */
export function setStylesApart<T extends { readonly body: Html }>(page: T): T & { readonly styles: string } {
  const rules = new Map<string, string>();
  const text = page.body.text.replace(/ style="([^"]*)"/g, (_, written: string) => {
    const style = plain(written);
    const name = nameOf(style);
    rules.set(name, style);
    return ` data-style="${name}"`;
  });
  const styles = [...rules]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([name, style]) => `.published [data-style="${name}"]{${style}}\n`)
    .join('');
  return { ...page, body: new Html(text), styles };
}
