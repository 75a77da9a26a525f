import { datasetSchema } from './dataset-schema';
import type { Dataset } from './format';

const entry = (key: string, value: unknown): string => {
  const lines = Array.isArray(value) && value.length > 0 ? value.map((item) => JSON.stringify(item)).join(',\n') : null;
  return `${JSON.stringify(key)}: ${lines === null ? JSON.stringify(value) : `[\n${lines}\n]`}`;
};

/** One item a line, fields in the order of the schema: the same dataset is always the same bytes. */
export function formatDataset(dataset: Dataset): string {
  const { layout, ...rest } = datasetSchema.parse(dataset);
  const places = layout.places.map((place) => JSON.stringify(place)).join(',\n');
  const entries = Object.entries(rest).map(([key, value]) => entry(key, value));
  const picture = `"layout": {"width":${layout.width},"height":${layout.height},"places":[\n${places}\n]}`;
  return `{\n${[...entries, picture].join(',\n')}\n}\n`;
}
