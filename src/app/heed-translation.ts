/** What a program that translates pages puts in the place of a text; the app draws none. */
const isStandIn = (node: Node | null): node is Element => node?.nodeName === 'FONT';

/**
 * Translators and other additions of a browser take texts away that React goes on to change, move or remove, so that a
 * view fails or says what no longer holds. What stands in the place of a text is known here: it goes when the text goes,
 * and makes room for the text when that is another, which is then translated anew.
 */
export function heedTranslation(page: Node): () => void {
  const standIns = new WeakMap<Node, Element>();
  const taken = new WeakSet<Node>();
  const restore = (text: Node): void => {
    const standIn = standIns.get(text);
    // What was only wrapped is still on the page.
    if (!standIn?.isConnected || standIn.contains(text)) return;
    standIns.delete(text);
    if (text.isConnected) standIn.remove();
    else standIn.replaceWith(text);
  };
  const heed = (records: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData' && !target.isConnected) restore(target);
      for (const text of addedNodes) if (standIns.has(text)) restore(text);
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE) continue;
        const beside = [...addedNodes, previousSibling, nextSibling].filter(isStandIn);
        const standIn = beside.find((one) => one.parentNode === target && !taken.has(one));
        if (!standIn) continue;
        taken.add(standIn);
        standIns.set(text, standIn);
        observer.observe(text, { characterData: true });
      }
    }
  };
  const observer = new MutationObserver(heed);
  observer.observe(page, { childList: true, subtree: true });

  /** The node itself, or what stands in its place; null where neither is in this parent. */
  const within = (parent: Node, node: Node): Node | null => {
    if (node.parentNode === parent) return node;
    heed(observer.takeRecords());
    const standIn = standIns.get(node);
    return standIn?.parentNode === parent ? standIn : null;
  };
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const found = within(this, child);
    if (found) removeChild.call(this, found);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, next: Node | null): T {
    insertBefore.call(this, node, next && within(this, next));
    return node;
  };
  return () => {
    observer.disconnect();
    Object.assign(Node.prototype, { removeChild, insertBefore });
  };
}
