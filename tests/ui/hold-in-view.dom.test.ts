import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdInView } from '@/ui/hold-in-view';

let grow: () => void = () => undefined;
const box = document.createElement('div');
const place = document.createElement('p');
const size = { scrollTop: 0, scrollHeight: 2_000, clientHeight: 500 };

beforeEach(() => {
  Object.assign(size, { scrollTop: 0, scrollHeight: 2_000, clientHeight: 500 });
  for (const key of Object.keys(size) as (keyof typeof size)[])
    Object.defineProperty(box, key, { get: () => size[key], configurable: true });
  box.append(place);
  document.body.append(box);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      #isOn = true;
      constructor(told: () => void) {
        grow = () => this.#isOn && told();
      }
      observe(): void {}
      disconnect(): void {
        this.#isOn = false;
      }
    },
  );
  // What is brought into view stands 700 from the top.
  place.scrollIntoView = vi.fn(() => {
    size.scrollTop = 700;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  box.remove();
});

const times = (): number => vi.mocked(place.scrollIntoView).mock.calls.length;
const scrollTo = (top: number): void => {
  size.scrollTop = top;
  box.dispatchEvent(new Event('scroll'));
};

it('brings a place into view again whenever something grows', () => {
  holdInView(place, 'center');
  expect(place.scrollIntoView).toHaveBeenLastCalledWith({ block: 'center' });
  grow();
  grow();
  expect(times()).toBe(3);
});

it.each([
  ['wheel', () => box.dispatchEvent(new Event('wheel', { bubbles: true }))],
  ['a press', () => box.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
  ['a touch', () => box.dispatchEvent(new Event('touchmove', { bubbles: true }))],
  ['a key that walks', () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))],
  ['scrolling by whatever other means', () => scrollTo(300)],
])('lets go at %s of the reader', (_, act) => {
  holdInView(place, 'center');
  act();
  grow();
  expect(times()).toBe(1);
});

it.each([
  ['a key that only writes', () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))],
  ['its own scrolling', () => scrollTo(700)],
  [
    'what the browser moves where the height changed',
    () => {
      size.scrollHeight = 2_400;
      scrollTo(900);
    },
  ],
  [
    'what the browser moves where a scroll bar comes or goes',
    () => {
      size.clientHeight = 515;
      scrollTo(685);
    },
  ],
])('holds on at %s', (_, act) => {
  holdInView(place, 'center');
  act();
  grow();
  expect(times()).toBe(2);
});

it('holds no longer what was taken away, or what was let go', () => {
  const release = holdInView(place, 'nearest');
  release();
  grow();
  expect(times()).toBe(1);
  holdInView(place, 'nearest');
  place.remove();
  grow();
  grow();
  expect(times()).toBe(2);
});
