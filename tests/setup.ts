import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './fixtures/fixed-seed';

// A net for what never comes, not a measure: a loaded machine takes its time.
configure({ asyncUtilTimeout: 90_000 });

// Without test globals the library cannot clean up after itself.
afterEach(cleanup);
