import { buildIfChanged } from './build';
import { orSayWhy } from './or-say-why';

/** A real board: builds when something changed, opens ./data (MELDCODE_DATA) and serves. Never makes an account. */
await orSayWhy(async () => {
  await buildIfChanged();
  await import('./server');
});
