import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataPage } from '@/views/data/data-page';
import { renderView } from '../details/render-view';
import { richStory } from '../details/rich-story';

const blobs = new Map<string, Blob>();
const withdrawn: string[] = [];

beforeEach(() => {
  blobs.clear();
  withdrawn.length = 0;
  vi.stubGlobal('fetch', async () => new Response('x'.repeat(12_345)));
  URL.createObjectURL = (blob) => {
    const address = `blob:test/${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = (address) => void withdrawn.push(address);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const ready = async () => {
  await waitFor(() => expect(screen.getByRole('link', { name: /\.gexf$/ })).toBeInTheDocument());
};

const fileItem = (name: RegExp): HTMLElement => {
  const item = screen.getByRole('link', { name }).closest('li');
  if (!item) throw new Error(`no item for ${name}`);
  return item;
};

describe('the page about the dataset', () => {
  it('counts what there is', () => {
    renderView(<DataPage />, richStory, '/data');
    const { articles, events, actors, relations } = richStory;
    const text = screen.getByRole('article').textContent;
    expect(text).toContain(`${articles.length} articles, retold in `);
    expect(text).toContain(`${events.length} events`);
    expect(text).toContain(`${relations.length} contacts between ${actors.length} actors`);
  });

  it('counts the same whatever is filtered', () => {
    renderView(<DataPage />, richStory, '/data?article=a001&kind=troops');
    expect(screen.getByRole('article').textContent).toContain(`${richStory.articles.length} articles, retold in `);
  });

  it('holds and offers only what was known on the chosen day', async () => {
    renderView(<DataPage />, richStory, '/data?asof=2000-01-01');
    expect(screen.getByRole('article').textContent).toContain('0 articles, retold in ');
    expect(screen.getByText(/known on 1 January 2000/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'dataset.json' })).toBeNull();
    await ready();
  });

  it('offers the files of the site as they are', async () => {
    renderView(<DataPage />, richStory, '/data');
    expect(screen.getByRole('link', { name: 'dataset.json' })).toHaveAttribute('href', '/dataset.json');
    expect(screen.getByRole('link', { name: 'dataset.schema.json' })).toHaveAttribute('href', '/dataset.schema.json');
    await waitFor(() => expect(fileItem(/^dataset\.json$/)).toHaveTextContent('JSON · 12 kB'));
    await ready();
  });

  it('makes every other format, with its format and size', async () => {
    renderView(<DataPage />, richStory, '/data');
    expect(screen.getByRole('region', { name: 'Take it with you' })).toHaveTextContent('is being made');
    await ready();
    const { id } = richStory.dossier;
    for (const [name, format] of [
      [`${id}-tables.zip`, 'ZIP of CSV'],
      [`${id}.jsonld`, 'JSON-LD'],
      [`${id}.gexf`, 'GEXF 1.3'],
      [`${id}-articles.csl.json`, 'CSL-JSON'],
      [`${id}-articles.bib`, 'BibTeX'],
    ] as const) {
      const link = screen.getByRole('link', { name });
      expect(link).toHaveAttribute('download', name);
      expect(blobs.get(link.getAttribute('href') ?? '')?.size).toBeGreaterThan(0);
      expect(link.closest('li')).toHaveTextContent(new RegExp(`${format} · [\\d.]+ kB`));
    }
    expect(screen.queryByText(/is being made/)).toBeNull();
  });

  it('offers each table, with its rows, and their description', async () => {
    renderView(<DataPage />, richStory, '/data');
    await ready();
    const tables = screen.getByText('The tables one by one').closest('details');
    if (!tables) throw new Error('no tables');
    const names = within(tables)
      .getAllByRole('link', { hidden: true })
      .map((link) => link.textContent);
    expect(names).toHaveLength(21);
    expect(names).toContain('evidence.csv');
    expect(names).toContain('datapackage.json');
    expect(tables).toHaveTextContent(`Events${richStory.events.length} row`);
  });

  it('withdraws what it offered when it goes', async () => {
    renderView(<DataPage />, richStory, '/data');
    await ready();
    const offered = [...blobs.keys()];
    cleanup();
    expect(withdrawn.sort()).toEqual(offered.sort());
  });

  it('says so when they cannot be made', async () => {
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    renderView(<DataPage />, richStory, '/data');
    expect(await screen.findByRole('alert')).toHaveTextContent('The JSON file holds everything');
    expect(screen.getByRole('link', { name: 'dataset.json' })).toBeInTheDocument();
  });

  it('speaks Dutch', async () => {
    renderView(<DataPage />, richStory, '/data?lang=nl', 'nl');
    expect(screen.getByRole('heading', { name: 'De gegevens' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'De artikelen staan hier niet' })).toBeInTheDocument();
    for (const clock of ['Gebeurd', 'Gezegd', 'Verschenen']) expect(screen.getByText(clock)).toBeInTheDocument();
    await ready();
    expect(fileItem(/\.zip$/)).toHaveTextContent(/ZIP met CSV · [\d,]+ kB/);
  });

  it('names the licence and links to it', () => {
    renderView(<DataPage />, richStory, '/data');
    const link = screen.getByRole('link', { name: /Creative Commons Attribution 4\.0 International/ });
    expect(link).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/');
    expect(link).toHaveAttribute('rel', expect.stringContaining('license'));
  });
});
