import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const source = readFileSync('public/embed.js', 'utf8');
const home = 'https://aanloop.example';
const heard: [EventTarget, string, EventListenerOrEventListenerObject][] = [];

/** Runs the script as a module is run, when no script is the current one. */
const run = (): void => {
  new Function(source)();
};

beforeEach(() => {
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      heard.push([window, type, listener]);
      add(type, listener);
    },
  );
  document.body.innerHTML = `<iframe src="${home}/?embed=claims"></iframe><iframe src="https://other.example/"></iframe>
    <script src="${home}/embed.js"></script><script src="https://other.example/later.js"></script>`;
});

afterEach(() => {
  for (const [target, type, listener] of heard.splice(0)) target.removeEventListener(type, listener);
  Reflect.deleteProperty(window, 'aanloopHomes');
  vi.restoreAllMocks();
});

const frames = () => {
  const [own, other] = document.querySelectorAll('iframe');
  if (!own?.contentWindow || !other?.contentWindow) throw new Error('no frames');
  return {
    own,
    asked: vi.spyOn(own.contentWindow, 'postMessage'),
    strange: vi.spyOn(other.contentWindow, 'postMessage'),
  };
};

it('asks the frames that were there before it for their height, and no others', () => {
  const { asked, strange } = frames();
  run();
  expect(asked).toHaveBeenCalledExactlyOnceWith({ aanloop: 1, type: 'get-height' }, '*');
  expect(strange).not.toHaveBeenCalled();
});

it('listens once, however often a page has it, to its own origin', () => {
  const { own } = frames();
  const told = vi.fn();
  own.addEventListener('aanloop-link', told);
  run();
  run();
  const tell = (data: object, origin = home): boolean =>
    window.dispatchEvent(
      new MessageEvent('message', { data: { aanloop: 1, ...data }, origin, source: own.contentWindow }),
    );
  tell({ type: 'link', link: '/', address: home });
  expect(told).toHaveBeenCalledOnce();
  tell({ type: 'height', height: 398 }, 'https://other.example');
  expect(own.style.height).toBe('');
  tell({ type: 'height', height: 398 });
  expect(own.style.height).toBe('398px');
});
