import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heedTranslation } from '@/app/heed-translation';

let stop = (): void => {};
beforeEach(() => {
  stop = heedTranslation(document.body);
});
afterEach(() => stop());

const textsOf = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ parentElement }) => !parentElement?.closest('font'));
};
const standInFor = ({ data }: Text): HTMLElement => {
  const outer = document.createElement('font');
  outer.innerHTML = '<font></font>';
  if (outer.firstElementChild) outer.firstElementChild.textContent = `«${data}»`;
  return outer;
};
const ways: Readonly<Record<string, (text: Text) => void>> = {
  'in one step': (text) => text.replaceWith(standInFor(text)),
  'in two steps, in front': (text) => {
    text.before(standInFor(text));
    text.remove();
  },
  'in two steps, behind': (text) => {
    text.after(standInFor(text));
    text.remove();
  },
};

interface Told {
  readonly count: number;
  readonly isLong?: boolean;
  readonly order?: readonly string[];
}
function Sentence({ count, isLong = true, order = [] }: Told) {
  return (
    <p>
      {count} claims {isLong && 'in all'}
      {isLong ? <b>here</b> : <i>there</i>}
      {order.map((word) => (
        <span key={word}>{word}, </span>
      ))}
      {count > 5 && 'many'}
    </p>
  );
}

describe.each(Object.entries(ways))('a page whose texts are replaced %s', (_, replace) => {
  const translateAll = async (root: Node): Promise<void> => {
    await act(async () => {
      for (const text of textsOf(root)) replace(text);
    });
  };

  it('goes on to say what holds', async () => {
    const { container, rerender } = render(<Sentence count={9} order={['one', 'two']} />);
    await translateAll(container);
    expect(container).toHaveTextContent('«9»« claims »«in all»«here»«one»«, »«two»«, »«many»');
    await act(async () => rerender(<Sentence count={2} isLong={false} order={['two', 'three', 'one']} />));
    await translateAll(container);
    expect(container).toHaveTextContent(/^«2»« claims »«there»«two»«, »«three»«, »«one»«, »$/);
    await act(async () => rerender(<Sentence count={7} order={['three']} />));
    await translateAll(container);
    expect(container).toHaveTextContent(/^«7»« claims »«in all»«here»«three»«, »«many»$/);
  });

  it('lets go of it all', async () => {
    const { container, unmount } = render(<Sentence count={9} />);
    await translateAll(container);
    unmount();
    expect(container).toBeEmptyDOMElement();
  });
});

it('leaves a text that was wrapped as it is, and changes it there', async () => {
  const { container, rerender } = render(<Sentence count={9} />);
  await act(async () => {
    for (const text of textsOf(container)) {
      const wrap = document.createElement('font');
      text.before(wrap);
      wrap.append(text);
    }
  });
  await act(async () => rerender(<Sentence count={2} isLong={false} />));
  expect(container).toHaveTextContent(/^2 claims there$/);
});

it('goes on where something else took elements of the page away', async () => {
  const { container, rerender } = render(<Sentence count={9} />);
  await act(async () => container.querySelector('b')?.remove());
  await act(async () => rerender(<Sentence count={2} isLong={false} />));
  expect(container).toHaveTextContent(/^2 claims there$/);
});
