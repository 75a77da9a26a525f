import { idPattern, longestId } from './id';
import { z } from './schema';

export const idSchema = z.string().max(longestId).regex(idPattern);
