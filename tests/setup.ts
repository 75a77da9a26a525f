import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import './fixtures/fixed-seed';

// Without test globals the library cannot clean up after itself.
afterEach(cleanup);
