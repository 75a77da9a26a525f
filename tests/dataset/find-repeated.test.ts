import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '@/dataset/decode';
import { findRepeated } from '@/dataset/find-repeated';
import { readPatch } from '@/dataset/read-patch';
import { finish } from '@/dataset/steps';
import { smallStory } from '../fixtures/small-story';
import '../fixtures/fixed-seed';

const found = (text: string) => finish(findRepeated(text)).map(({ at, rule }) => `${at}|${rule.name}`);

describe('names that stand twice in one object', () => {
  it.each([
    ['{"a":1,"a":2}', ['|a']],
    ['{"events":[{"id":1},{"id":2,"title":{"nl":"x","nl":"y"}}]}', ['events.1.title|nl']],
    ['[[1,2],[{"a":{},"b":[],"a":"b"}]]', ['1.0|a']],
    [String.raw`{"a\"b":1,"\u0061\"b":2}`, ['|a"b']],
    ['{ "a" : 1 , "b" : { "a" : 2 } , "a" : 3 , "a" : 4 }', ['|a', '|a']],
    ['{"a":"a","b":"a","c":{"a":1},"d":[{"a":1},{"a":1}]}', []],
    [String.raw`{"a":"{\"a\":1,\"a\":2}","b":"\\"}`, []],
    ['"a"', []],
    ['[]', []],
  ])('of %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('are none in what was written by a program', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, '\t'), (value, space) => {
        expect(found(JSON.stringify(value, null, space))).toEqual([]);
      }),
    );
  });

  it('are told up to twenty', () => {
    expect(found(`[${'{"a":1,"a":2},'.repeat(100)}1]`)).toHaveLength(20);
  });

  it('are no reason to lose one of two lists of events', () => {
    const text = JSON.stringify(smallStory).replace('"events":', '"events":[],"events":');
    expect(decodeDataset(text)).toMatchObject({
      ok: false,
      problem: {
        cause: 'invalid',
        detail: 'file: "events" twice',
        faults: [{ at: '', read: null, rule: { kind: 'twice', name: 'events' } }],
      },
    });
  });

  it('are refused in corrections too', () => {
    const text = '{"patchVersion":1,"dossier":{"id":"a","version":"1.0.0"},"changes":[],"changes":[]}';
    expect(readPatch(text)).toMatchObject({ ok: false, cause: 'invalid', detail: 'file: "changes" twice' });
  });
});
