import { findStep } from '@/lib/core/protocol';
import { checkProtocol, type Finding } from '@/lib/core/rules';
import type { Protocol } from '@/schemas/protocol';
import type { Arguments } from './read-arguments';
import type { ExitCode, Io } from './io';
import { readProtocol, reportUnreadable } from './read-protocol';

const weight = { blocks: 'Blokkeert', warns: 'Let op', advises: 'Advies' } as const;

/** `route "Thuissituatie", stap 2`; "het protocol" for a finding about the whole. */
function placeOf(protocol: Protocol, { where }: Finding): string {
  const route = protocol.routes.find(({ id }) => id === where.routeId);
  const step = where.stepId && findStep(protocol, where.stepId)?.step;
  const column = route ? undefined : protocol.columns.find(({ id }) => id === where.columnId);
  const words = [
    route && `route "${route.title}"`,
    step && `stap ${step.label}`,
    column && `kolom "${column.label}"`,
  ].filter(Boolean);
  return words.join(', ') || 'het protocol';
}

function summary(problems: readonly Finding[]): string {
  if (problems.length === 0) return 'Geen problemen gevonden.';
  const blocking = problems.filter(({ severity }) => severity === 'blocks').length;
  return `${problems.length} ${problems.length === 1 ? 'probleem' : 'problemen'}, waarvan ${blocking} ${blocking === 1 ? 'blokkeert' : 'blokkeren'}.`;
}

export async function check({ files, json }: Arguments, io: Io): Promise<ExitCode> {
  const file = files[0] ?? '';
  const read = await readProtocol(file, io);
  if (!read.ok) return reportUnreadable(read.failure, json, io);
  const problems = checkProtocol(read.value, { on: new Date().toISOString().slice(0, 10) }).map((finding) => ({
    ...finding,
    place: placeOf(read.value, finding),
  }));
  const sound = problems.every(({ severity }) => severity !== 'blocks');
  if (json) {
    io.out(`${JSON.stringify({ file, readable: true, sound, problems }, null, 2)}\n`);
  } else {
    for (const { severity, place, message, rule } of problems) {
      io.out(`${weight[severity]} · ${place}\n  ${message} [${rule}]\n`);
    }
    io.out(`${file}: ${summary(problems)}\n`);
  }
  return sound ? 0 : 1;
}
