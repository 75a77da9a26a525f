import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { formatDatasetSchema } from '@/compile/format-dataset-schema';
import { datasetSchema } from '@/dataset/dataset-schema';
import { formatDataset } from '@/dataset/format-dataset';
import { dossierFolder, outputsOf } from './dossier-folder';

const dataset = () => datasetSchema.parse(JSON.parse(outputsOf(dossierFolder()).dataset));

const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, child]) => [key, reversed(child)]),
        )
      : value;

describe('formatDataset', () => {
  it('puts one item on a line', () => {
    const lines = formatDataset(dataset()).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"'))).toHaveLength(2 + 5 + 1 + 3 + 1 + 1 + 1);
    expect(lines.at(-1)).toBe('');
  });

  it('orders fields as the schema does, whatever order they come in', () => {
    const plain = dataset();
    for (const event of plain.events) event.allegedBy = ['bakker'];
    const turned = reversed(plain) as typeof plain;
    expect(Object.keys(turned)[0]).toBe('layout');
    expect(formatDataset(turned)).toBe(formatDataset(plain));
    expect(Object.keys(JSON.parse(formatDataset(turned)).events[0])).toEqual(
      Object.keys(datasetSchema.shape.events.element.shape),
    );
  });
});

describe('formatDatasetSchema', () => {
  it('describes the dataset to other tools', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(formatDatasetSchema()));
    expect(validate(dataset())).toBe(true);
    expect(validate({ ...dataset(), formatVersion: 2 })).toBe(false);
  });
});
