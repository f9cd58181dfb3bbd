// `node scripts/launch.mjs FILE …`: installs what is missing, then runs FILE on the Node that the project brings.
// A signal goes on to it: a server that never hears one keeps its port and its data folder.
import { spawn } from 'node:child_process';
import { setInterval } from 'node:timers';
import { installIfChanged } from './install.mjs';

installIfChanged();
const isWindows = process.platform === 'win32';
const node = isWindows ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';
const child = spawn(node, ['--import', 'tsx', ...process.argv.slice(2)], { stdio: 'inherit' });
// Windows gives its Ctrl C to the child itself, and a kill there leaves no time to close.
const passOn = (signal) => (isWindows ? undefined : child.kill(signal));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
// npm hands a TERM to the shell it runs us in, and that dies without a word.
if (!isWindows && process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && child.kill('SIGTERM'), 250);
}
child.on('error', (error) => {
  console.error(`Starten is niet gelukt: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 143 : 1)));
