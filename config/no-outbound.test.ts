import { get } from 'node:http';
import net from 'node:net';
import { expect, it } from 'vitest';

it('lets no test, and nothing that is tested, call another machine', async ({ annotate }) => {
  expect(() => net.connect(80, '192.0.2.1')).toThrow('the house calls nobody');
  expect(() => new net.Socket().connect('80' as never, '192.0.2.1')).toThrow('the house calls nobody');
  expect(() => net.connect({ port: 80, host: 'elders.example' })).toThrow('the house calls nobody');
  await expect(fetch('http://192.0.2.1/')).rejects.toMatchObject({ cause: { message: expect.stringContaining('calls nobody') as string } }); // prettier-ignore
  expect(() => get('http://elders.example/')).toThrow('the house calls nobody');
  await annotate('every unit test runs in a process where a connection to another machine throws', 'row 15');
});

it('lets them call this one', async () => {
  const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => net.connect(port, '127.0.0.1').once('close', resolve).resume());
  server.close();
});
