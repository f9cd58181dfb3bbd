import { spawn } from 'node:child_process';

/** The product as people get it, on a data folder and a port of its own, once it answers. */
export async function serveStudio(
  script: 'scripts/demo.ts' | 'scripts/start.ts',
  port: number,
  dataFolder: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', script], {
    env: {
      ...process.env,
      PORT: String(port),
      MELDCODE_DATA: dataFolder,
      MELDCODE_URL: address,
      MELDCODE_OPEN: 'no',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await gone;
  };
  for (let second = 0; second < 400; second += 1) {
    if (server.exitCode !== null) throw new Error('the server stopped before it answered');
    const answer = await fetch(`${address}/api/health`).catch(() => undefined);
    if (answer?.ok) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  await stop();
  throw new Error('the server did not answer');
}
