import { idPattern } from './id';
import { z } from './schema';

export const idSchema = z.string().max(80).regex(idPattern);
