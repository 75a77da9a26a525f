import type { z } from '@/domain/schema';
import type { datasetSchema } from './dataset-schema';

export type Dataset = z.infer<typeof datasetSchema>;
