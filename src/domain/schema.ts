import { z } from 'zod';

// Set before the first schema is made: otherwise zod tries whether it may run code from strings, which the page forbids.
z.config({ jitless: true });

export { z };
