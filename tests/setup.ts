import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { forgetPointer } from '@/marks/pointing';
import { fetchPartsBehind } from '@/ui/late-part';
import './fixtures/fixed-seed';
import './fixtures/no-owner-stacks';

// A net for what never comes, not a measure: a loaded machine takes its time.
configure({ asyncUtilTimeout: 90_000 });

// What stands behind the buttons of what a test draws is there, as it is for a reader after a moment.
beforeAll(() => fetchPartsBehind());

// Without test globals the library cannot clean up after itself.
afterEach(cleanup);
// Every pointer of a test stands in the same corner.
afterEach(forgetPointer);
