import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '@/dataset/format';
import type { Patch } from '@/dataset/patch';
import { formatPatch } from '@/dataset/read-patch';
import { resetCorrections } from '@/state/corrections';
import { keptDossiers, removeDossier } from '@/state/kept-dossiers';
import { resetDossiers, useDossiers } from '@/state/opened-dossiers';
import { tellOpening } from '@/state/opening';
import { sha256 } from '@/text/sha256';
import { correctionsPart } from '@/views/corrections/parts';
import { menuPart, openingPart, pagePart, stripPart } from '@/views/dossiers/parts';
import { both, smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

await Promise.all([menuPart, openingPart, pagePart, stripPart, correctionsPart].map((part) => part.fetch()));

const tram: Dataset = {
  ...smallStory,
  dossier: { ...smallStory.dossier, id: 'new-tram-line', title: both('The new tram line'), version: '1.2.0' },
};
const tramLater: Dataset = { ...tram, dossier: { ...tram.dossier, version: '1.3.0' }, claims: tram.claims.slice(0, 1) };
const strike: Dataset = { ...tram, dossier: { ...tram.dossier, id: 'strike', title: both('Strike in the port') } };

const fileOf = (dataset: Dataset, name = 'tram.json') =>
  new File([JSON.stringify(dataset)], name, { type: 'application/json' });
const bytesOf = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const shaOf = (dataset: Dataset): string => sha256(JSON.stringify(dataset)).slice(0, 12);
const bar = (): string => window.location.pathname + window.location.search;
const strip = (): HTMLElement | null => document.querySelector('[data-dossier]');

const drop = (...files: File[]): void => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files, items: files } });
  act(() => void document.body.dispatchEvent(event));
};

const openMenu = async (): Promise<HTMLElement> => {
  await userEvent.click(within(screen.getByRole('heading', { level: 1 })).getByRole('button'));
  return screen.getByRole('group', { name: 'Dossiers' });
};

beforeEach(() => {
  resetDossiers();
  resetCorrections();
  tellOpening(null);
  localStorage.clear();
});
afterEach(async () => {
  for (const card of await keptDossiers()) await removeDossier(card);
  document.documentElement.removeAttribute('data-entry');
});

describe('several files', () => {
  it('that are tables open as one dossier', async () => {
    await renderApp(smallStory, '/?lang=en');
    const tables = Object.entries(unzipSync(readFileSync('public/example-tables.zip'))).map(
      ([name, bytes]) => new File([new Uint8Array(bytes)], name, { type: 'text/csv' }),
    );
    drop(...tables);
    await waitFor(() => expect(strip()).toBeVisible());
    expect(bar()).toMatch(/^\/\?dossier=file:harbour&sha=[0-9a-f]{12}&lang=en$/);
  });

  it('among what a system puts beside them open without it', async () => {
    await renderApp(smallStory, '/?lang=en');
    const tables = Object.entries(unzipSync(readFileSync('public/example-tables.zip'))).flatMap(([name, bytes]) => [
      new File([new Uint8Array(bytes)], name, { type: 'text/csv' }),
      new File(['\0\x05\x16\x07\0'], `._${name}`, { type: 'text/csv' }),
    ]);
    drop(...tables, new File(['\0\0\0\x01Bud1'], '.DS_Store'));
    await waitFor(() => expect(strip()).toBeVisible());
    expect(bar()).toMatch(/^\/\?dossier=file:harbour&/);
  });

  it('of which one cannot be read are refused, and that one is named', async () => {
    await renderApp(smallStory, '/?lang=en');
    const folder = new File([], 'my folder.csv');
    folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    drop(new File(['id\na'], 'events.csv', { type: 'text/csv' }), folder);
    const alert = await screen.findByRole('alert', { name: 'Opening a dossier' });
    expect(alert).toHaveTextContent(/could not read this file.*my folder\.csv: NotFoundError/);
  });

  it('that are dossiers are refused, and corrections among them are not taken for one', async () => {
    await renderApp(smallStory, '/?lang=en');
    drop(fileOf(tram), fileOf(strike, 'strike.json'));
    expect(await screen.findByText(/^These are several dossiers/)).toBeVisible();
  });

  it('of which one is a correction put it on the dossier that is open', async () => {
    const { id, version } = smallStory.dossier;
    const [claim] = smallStory.claims;
    if (!claim) throw new Error('a story without a claim');
    const patch: Patch = {
      patchVersion: 1,
      dossier: { id, version },
      changes: [
        { kind: 'claim', id: claim.id, field: 'title.en', old: claim.title.en, new: 'Put right', reason: 'it says so' },
      ],
    };
    await renderApp(smallStory, '/?lang=en');
    drop(new File([formatPatch(patch)], 'class-4b.patch.json', { type: 'application/json' }));
    expect(await screen.findByText('One correction is on.')).toBeVisible();
    expect(bar()).toBe('/?lang=en');
  });
});

describe('what was told of a file', () => {
  const { id, version } = smallStory.dossier;
  const [claim] = smallStory.claims;
  const good = formatPatch({
    patchVersion: 1,
    dossier: { id, version },
    changes: claim
      ? [
          {
            kind: 'claim',
            id: claim.id,
            field: 'title.en',
            old: claim.title.en,
            new: 'Put right',
            reason: 'it says so',
          },
        ]
      : [],
  });
  const patchFile = (text: string, name: string): File => new File([text], name, { type: 'application/json' });

  it('goes when another is given, whichever door that goes through', async () => {
    await renderApp(smallStory, '/?lang=en');
    drop(new File(['<!doctype html>'], 'page.json'));
    expect(await screen.findByText('page.json was not opened')).toBeVisible();
    drop(patchFile(good.slice(0, -20), 'torn.patch.json'));
    expect(await screen.findByText('torn.patch.json was not opened.')).toBeVisible();
    expect(screen.queryByText('page.json was not opened')).toBeNull();
    drop(patchFile('%PDF-1.4\n1 0 obj', 'other.patch.json'));
    expect(await screen.findByText('other.patch.json was not opened.')).toBeVisible();
    expect(screen.getByText(/It is a PDF. A correction is a file of JSON/)).toBeVisible();
    expect(screen.queryByText('torn.patch.json was not opened.')).toBeNull();
    drop(new File([''], 'none.json'));
    expect(await screen.findByText('none.json was not opened')).toBeVisible();
    expect(screen.queryByText('other.patch.json was not opened.')).toBeNull();
    drop(patchFile(good, 'good.patch.json'));
    expect(await screen.findByText('One correction is on.')).toBeVisible();
    expect(screen.queryByText(/was not opened/)).toBeNull();
  });

  it('stays beside what opened with it, until it is dismissed', async () => {
    await renderApp(smallStory, '/?lang=en');
    drop(patchFile('{"patchVersion": 1', 'torn.json'), patchFile(good, 'good.json'), patchFile('', 'none.patch.json'));
    expect(await screen.findByText('One correction is on.')).toBeVisible();
    expect(await screen.findByText('none.patch.json was not opened.')).toBeVisible();
    expect(screen.getByText('torn.json was not opened.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/was not opened/)).toBeNull();
    expect(screen.getByText('One correction is on.')).toBeVisible();
  });
});

describe('a file', () => {
  it('is dropped anywhere, and opens with its fingerprint in the link', async () => {
    await renderApp(smallStory, '/?lang=en&kind=troops');
    drop(fileOf(tram));
    await waitFor(() => expect(strip()).toBeVisible());
    expect(bar()).toBe(`/?dossier=file:new-tram-line&sha=${shaOf(tram)}&lang=en`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The new tram line en');
    expect(strip()).toHaveTextContent(
      /^A file of yours.*on this device only · version 1\.2\.0 · fingerprint \w{4} \w{4} \w{4}/,
    );
  });

  it('that is no dossier is refused place by place, and what was on the screen stays', async () => {
    await renderApp(smallStory, '/events/first-call?lang=en');
    const address = bar();
    const broken = structuredClone(tram) as unknown as { events: { status: string }[]; dossier: { version?: string } };
    delete broken.dossier.version;
    if (broken.events[0]) broken.events[0].status = 'maybe';
    drop(fileOf(broken as unknown as Dataset));
    const alert = await screen.findByRole('alert', { name: 'Opening a dossier' });
    expect(alert).toHaveTextContent('tram.json was not opened');
    const faults = within(within(alert).getByRole('list')).getAllByRole('listitem');
    expect(faults.map(({ textContent }) => textContent)).toEqual([
      'dossier.version is missing.',
      expect.stringMatching(/^events\.0\.status reads "maybe"; it should be “occurred”, .* or “denied”\.$/),
    ]);
    expect(bar()).toBe(address);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(smallStory.dossier.title.en);
    await userEvent.click(within(alert).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['a web page', new File(['<!doctype html><p>'], 'x.json'), /This is a web page/],
    ['nothing', new File([''], 'x.json'), /The file is empty/],
    ['half a file', new File([JSON.stringify(tram).slice(0, 500)], 'x.json'), /stops halfway/],
    ['a picture', new File(['\x89PNG\r\n\x1a\n\0'].map(bytesOf), 'x.png'), /It is a picture\. A dossier is one file/],
    ['a PDF of letters alone', new File(['%PDF-1.4\n1 0 obj\n'], 'x.json'), /It is a PDF\. A dossier is one file/],
    ['a PDF named as a table', new File(['%PDF-1.4\n1 0 obj\n'], 'claims.csv'), /It is a PDF/],
    ['RTF', new File(['{\\rtf1 {\\b x}}'], 'x.json'), /It is a document of an office program/],
    ['a text document', new File(['PK\x03\x04…word/document.xml'].map(bytesOf), 'x.docx'), /a document of an office/],
    ['a drawing', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'x.json'), /It is XML/],
    ['of another encoding', new File(['{"\xe9"}'].map(bytesOf), 'x.json'), /not text in UTF-8/],
  ])('that is %s says so', async (_, file, says) => {
    await renderApp(smallStory, '/?lang=en');
    drop(file);
    expect(await screen.findByRole('alert', { name: 'Opening a dossier' })).toHaveTextContent(says);
  });

  it('comes one at a time', async () => {
    await renderApp(smallStory, '/?lang=en');
    drop(fileOf(tram), fileOf(strike));
    expect(await screen.findByRole('alert', { name: 'Opening a dossier' })).toHaveTextContent(/several dossiers/);
  });

  it('keeps its dossier in every link, through steps, Back, and home', async () => {
    const { router } = await renderApp(smallStory, '/?lang=en');
    drop(fileOf(tram));
    await waitFor(() => expect(strip()).toBeVisible());
    const begins = `/?dossier=file:new-tram-line&sha=${shaOf(tram)}`;
    for (const page of ['/?type=call', '/compare', '/events/first-call', '/data']) {
      const [path, search = ''] = page.split('?');
      await act(() => router.navigate(`${path}${begins.slice(1)}&lang=en${search && `&${search}`}`));
      const inside = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].filter(
        (link) => link.getAttribute('href') !== '/?lang=en' && !link.hasAttribute('download'),
      );
      expect(inside.length).toBeGreaterThan(3);
      for (const link of inside) expect(link.getAttribute('href'), link.textContent ?? '').toContain(begins.slice(1));
    }
    await act(() => router.navigate(-1));
    expect(bar()).toContain('/events/first-call?dossier=file:new-tram-line');
    await userEvent.click(screen.getByRole('link', { name: 'Leave' }));
    await waitFor(() => expect(strip()).toBeNull());
    expect(bar()).toBe('/?lang=en');
  });

  it('is kept by choice, opens again after a reload, and is removed in one click', async () => {
    await renderApp(smallStory, '/?lang=en');
    drop(fileOf(tram));
    await waitFor(() => expect(strip()).toBeVisible());
    expect(await keptDossiers()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Keep on this device' }));
    expect(await screen.findByText('Kept on this device')).toBeVisible();
    cleanup();
    resetDossiers();
    await renderApp(smallStory, `/events/first-call?dossier=file:new-tram-line&sha=${shaOf(tram)}&lang=en`);
    await waitFor(() => expect(strip()).toBeVisible());
    const menu = await openMenu();
    expect(menu).toHaveTextContent(/tram\.json · 2 articles, .* · version 1\.2\.0 · kept here, \d/);
    await userEvent.click(within(menu).getByRole('button', { name: /^Remove “The new tram line en”/ }));
    await waitFor(() => expect(useDossiers.getState().kept).toEqual([]));
    expect(await keptDossiers()).toEqual([]);
  });
});

describe('a file that cannot be kept', () => {
  it.each([
    ['QuotaExceededError', /no room for it on this device/],
    ['SecurityError', /does not allow this site to keep anything/],
  ])('for %s says so, and stays open', async (name, says) => {
    await renderApp(smallStory, '/?lang=en');
    drop(fileOf(tram));
    await waitFor(() => expect(strip()).toBeVisible());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Keep on this device' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(says);
    expect(strip()).toBeVisible();
    put.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Keep on this device' }));
    expect(await screen.findByText('Kept on this device')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a link to a file', () => {
  const link = `/claims/told?dossier=file:new-tram-line&sha=${shaOf(tram)}&kind=troops&lang=en`;

  it('that is elsewhere says which file, and dropping it there opens exactly that view', async () => {
    await renderApp(smallStory, link);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This link belongs to “new-tram-line”');
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('new-tram-line.json');
    expect(main).toHaveTextContent(shaOf(tram).replace(/(.{4})(?=.)/g, '$1 '));
    expect(main).toHaveTextContent(/Then opensDashboard.*Troops.*the claim “told”/);
    drop(fileOf(tram));
    await waitFor(() => expect(strip()).toBeVisible());
    expect(bar()).toBe(link);
    expect(document.querySelector('[data-other-version]')).toBeNull();
  });

  it('takes another version, says so, and checks the ids', async () => {
    await renderApp(smallStory, link.replace('/claims/told', '/claims/denied'));
    drop(fileOf(tramLater));
    const note = await screen.findByText(/made from another version of this dossier/);
    expect(note).toHaveTextContent(/version 1\.3\.0/);
    expect(screen.getByRole('heading', { name: /There is nothing here with the id “denied”/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Link to this version' }));
    await waitFor(() => expect(screen.queryByText(/made from another version/)).toBeNull());
    expect(bar()).toContain(`sha=${shaOf(tramLater)}`);
  });

  it('refuses another dossier, and opens it by itself where that is wished', async () => {
    await renderApp(smallStory, link);
    drop(fileOf(strike));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The link is for the dossier “new-tram-line”, and this one is called “strike”. Nothing was opened.',
    );
    expect(bar()).toBe(link);
    await userEvent.click(screen.getByRole('button', { name: 'Open “strike” by itself' }));
    await waitFor(() => expect(strip()).toBeVisible());
    expect(bar()).toBe(`/?dossier=file:strike&sha=${shaOf(strike)}&lang=en`);
  });

  it('to a dossier that the site does not have says so', async () => {
    await renderApp(smallStory, '/?dossier=no-such&lang=nl');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Deze site heeft geen dossier “no-such”');
  });
});

describe('what is kept on this device', () => {
  it('is another for another dossier, though it has the same id', async () => {
    const story = {
      ...tram,
      dossier: { ...tram.dossier, id: smallStory.dossier.id, introduction: both('of the tram') },
    };
    await renderApp(
      { ...smallStory, dossier: { ...smallStory.dossier, introduction: both('of the story') } },
      '/?lang=en',
    );
    await userEvent.click(
      within(screen.getByRole('region', { name: 'What this is' })).getByRole('button', { name: 'Close' }),
    );
    drop(fileOf(story));
    expect(await screen.findByText(/of the tram en/)).toBeVisible();
    expect(Object.keys(localStorage)).toEqual(['aanloop-introduction']);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(Object.keys(localStorage).sort()).toEqual([
      'aanloop-introduction',
      `aanloop-introduction@file/${smallStory.dossier.id}`,
    ]);
  });
});

describe('a dossier of another host', () => {
  const address = 'https://example.org/tram.json';
  const atOpen = () => document.documentElement.setAttribute('data-entry', 'open');
  type Asked = [string, RequestInit | undefined];

  const answer = (reply: (init?: RequestInit) => Promise<Response>) => {
    const asked: Asked[] = [];
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      asked.push([url, init]);
      return reply(init);
    });
    return asked;
  };
  const arrive = async (search: string, reply: (init?: RequestInit) => Promise<Response>) => {
    atOpen();
    const { asked: before } = await renderApp(smallStory, `/open.html?${search}&lang=en`);
    const asked = answer(reply);
    return { before, asked };
  };
  const allow = () => userEvent.click(screen.getByRole('button', { name: 'Fetch and open' }));
  const whole = async () => new Response(JSON.stringify(tram));

  it('is asked for first, then fetched without a word of who asks, and says whose it is', async () => {
    const { before, asked } = await arrive(`dossier=${address}&at=/events/first-call`, whole);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Open a dossier from example.org?');
    expect(before).not.toHaveBeenCalled();
    await allow();
    await waitFor(() => expect(strip()).toBeVisible());
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBe(address);
    expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'cors' });
    expect(strip()).toHaveTextContent(
      /^From example\.org.*The new tram line en.*not checked by this site · version 1\.2\.0/,
    );
    // From now on the address says which file of which dossier.
    expect(bar()).toContain(`dossier=${address}%23new-tram-line&sha=${shaOf(tram)}`);
    cleanup();
    resetDossiers();
    await renderApp(tram, `/open.html?dossier=${address}&lang=en`);
    await waitFor(() => expect(strip()).toBeVisible());
  });

  it.each<[string, string, () => Promise<Response>, RegExp]>([
    ['404', '', async () => new Response('', { status: 404 }), /has no file at this address/],
    ['a web page', '', async () => new Response('<!doctype html>'), /This is a web page/],
    [
      '25 MB and more',
      '',
      async () => new Response('', { headers: { 'content-length': '25000001' } }),
      /larger than a browser.*25,000,001 bytes/,
    ],
    ['another dossier', '%23strike', whole, /for the dossier “strike”, and this one is called “new-tram-line”/],
  ])('that is %s is not opened, and why is said', async (_, id, reply, says) => {
    await arrive(`dossier=${address}${id}`, reply);
    await allow();
    expect(await screen.findByRole('alert')).toHaveTextContent(says);
    expect(strip()).toBeNull();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to this site’s dossier instead' })).toBeVisible();
  });

  it('whose host lets nobody read it is told apart from one that does not answer', async () => {
    const { asked } = await arrive(`dossier=${address}`, async (init) => {
      if (init?.mode === 'no-cors') return new Response();
      throw new TypeError('Failed to fetch');
    });
    await allow();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /does not let other sites read it.*Access-Control-Allow-Origin: \*/,
    );
    expect(asked.map(([, init]) => [init?.mode, init?.credentials])).toEqual([
      ['cors', 'omit'],
      ['no-cors', 'omit'],
    ]);
    answer(async () => {
      throw new TypeError('Failed to fetch');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/the host did not answer/)).toBeVisible();
  });

  it('can be stopped on its way', async () => {
    await arrive(`dossier=${address}`, () => new Promise(() => {}));
    await allow();
    await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    answer(whole);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(strip()).toBeVisible());
  });
});

describe('the link of the site’s own dossier', () => {
  it('with the fingerprint of another version says so', async () => {
    await renderApp(smallStory, `/?sha=${shaOf(smallStory)}&lang=en`);
    expect(document.querySelector('[data-other-version]')).toBeNull();
    cleanup();
    await renderApp(smallStory, '/?sha=000000000000&lang=en');
    expect(
      await screen.findByText(/made from another version of this dossier \(fingerprint 0000 0000 0000\)/),
    ).toBeVisible();
  });
});

describe('the page about the data', () => {
  const factsOf = (): Record<string, string> =>
    Object.fromEntries(
      [...within(screen.getByRole('region', { name: 'Where this dossier comes from' })).getAllByRole('term')].map(
        (term) => [term.textContent, term.nextElementSibling?.textContent ?? ''],
      ),
    );

  it('says of the site’s own dossier what it is', async () => {
    await renderApp(smallStory, '/data?lang=en');
    await waitFor(() => expect(factsOf().Fingerprint).toContain(sha256(JSON.stringify(smallStory))));
    expect(factsOf()).toMatchObject({
      From: 'this site',
      Version: `${smallStory.dossier.id} ${smallStory.dossier.version}`,
      Licence: 'Creative Commons Attribution 4.0 International',
      Holds: '2 articles, 2 events, 3 claims',
    });
  });

  it.each([
    [undefined, /^none is stated/],
    [{ name: 'Open Government Licence', url: 'https://example.org/ogl' }, /^Open Government Licence$/],
  ])('claims no licence for a dossier from outside but its own (%o)', async (licence, says) => {
    URL.createObjectURL ??= () => 'blob:x';
    URL.revokeObjectURL ??= () => {};
    const { router } = await renderApp(smallStory, '/?lang=en');
    drop(fileOf(licence ? { ...tram, dossier: { ...tram.dossier, licence } } : tram));
    await waitFor(() => expect(strip()).toBeVisible());
    await act(() => router.navigate(`/data${window.location.search}`));
    expect(factsOf()).toMatchObject({
      From: 'a file on your device (tram.json)',
      Licence: expect.stringMatching(says),
    });
    expect(screen.getByRole('main')).not.toHaveTextContent('CC BY 4.0');
    expect(await screen.findByRole('link', { name: 'tram.json' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^blob:/),
    );
  });
});
