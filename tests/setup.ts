import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { forgetPointer } from '@/marks/pointing';
import './fixtures/fixed-seed';

// A net for what never comes, not a measure: a loaded machine takes its time.
configure({ asyncUtilTimeout: 90_000 });

// Without test globals the library cannot clean up after itself.
afterEach(cleanup);
// Every pointer of a test stands in the same corner.
afterEach(forgetPointer);
