import { z } from 'zod';
import { datasetSchema } from '@/dataset/dataset-schema';

/** The JSON Schema of the dataset, for those who read or write it with other tools. */
export function formatDatasetSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(datasetSchema), null, 2)}\n`;
}
