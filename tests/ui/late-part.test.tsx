import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Late } from '@/ui/late';
import { askInTurns, type LatePart, latePart } from '@/ui/late-part';

const Here = () => <p>here</p>;

function Holder({ part }: { readonly part: LatePart<object> }) {
  const { at, Part } = part.useArrival();
  return Part ? <Part /> : <p>{at}</p>;
}

it('is fetched once, when it is first drawn, and then drawn at once', async () => {
  let asked = 0;
  const part = latePart(async () => {
    asked++;
    return Here;
  });
  const { unmount } = render(<Holder part={part} />);
  expect(screen.getByText('waiting')).toBeInTheDocument();
  await act(() => part.fetch());
  expect(screen.getByText('here')).toBeInTheDocument();
  unmount();
  render(<Holder part={part} />);
  expect(screen.getByText('here')).toBeInTheDocument();
  expect(asked).toBe(1);
});

it('has not come where its file has no such part', async () => {
  const empty: { readonly Part?: typeof Here } = {};
  const part = latePart(async () => empty.Part as typeof Here);
  render(<Holder part={part} />);
  await act(() => part.fetch());
  expect(screen.getByText('failed')).toBeInTheDocument();
});

it('can be asked for again where it did not come', async () => {
  let asked = 0;
  const part = latePart(async () => {
    if (++asked === 1) throw new Error('no network');
    return Here;
  });
  render(<Holder part={part} />);
  await act(() => part.fetch());
  expect(screen.getByText('failed')).toBeInTheDocument();
  await act(() => part.fetch());
  expect(screen.getByText('here')).toBeInTheDocument();
});

it('is fetched too where it takes the place of another', async () => {
  const first = latePart(async () => Here);
  const second = latePart(async () => () => <p>there</p>);
  const { rerender } = render(<Late part={first} />);
  await act(() => first.fetch());
  expect(screen.getByText('here')).toBeInTheDocument();
  await act(async () => rerender(<Late part={second} />));
  expect(screen.getByText('there')).toBeInTheDocument();
});

it('stands quiet in no place of its own while it is on its way, and still says that it did not come', async () => {
  let asked = 0;
  const part = latePart(async () => {
    if (++asked === 1) throw new Error('no network');
    return Here;
  });
  const { container } = render(<Late part={part} quiet />);
  expect(container).toBeEmptyDOMElement();
  await act(() => part.fetch());
  await act(async () => void fireEvent.click(screen.getByRole('button')));
  expect(screen.getByText('here')).toBeInTheDocument();
});

it('is asked for in turns: no more than one between two pauses, and none waits for what was asked before', async () => {
  const log: string[] = [];
  const never = (name: string) => (): Promise<void> => {
    log.push(name);
    return name === 'last' ? Promise.resolve() : new Promise(() => {});
  };
  void askInTurns([never('first'), never('second'), never('last')], async () => void log.push('pause'));
  await expect.poll(() => log).toEqual(['pause', 'first', 'pause', 'second', 'pause', 'last']);
});
