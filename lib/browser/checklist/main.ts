import type { Flow } from '@/lib/core/run';
import { startChecklist } from './checklist';
import type { About } from './screen';

function blockOf(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

const main = document.getElementById('scherm');
const page = document.getElementById('alles');
// Made at publication by our own renderer from a checked protocol, together with this script.
if (main && page) startChecklist(main, page, blockOf('stroom') as Flow, blockOf('over') as About);
