import { buildIfChanged } from './build';

/** A real board: builds when something changed, opens ./data (MELDCODE_DATA) and serves. Never makes an account. */
buildIfChanged();
await import('./server');
