import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { openNeo4jStore } from '../../../src/store/index.ts';
import { describeNeo4j } from '../../support/neo4j/neo4j.ts';

/** A way to a server that can be cut: `cut` ends every connection over it, once. */
async function wayTo(uri: string) {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname);
    for (const socket of [client, behind]) {
      open.add(socket);
      socket.on('error', () => {}).on('close', () => open.delete(socket));
    }
    client.pipe(behind).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    const cutOff = [...open];
    for (const socket of cutOff) socket.destroy();
    return cutOff.length;
  };
  return { uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, cut, server };
}

describeNeo4j('a read whose connection is lost', (uri) => {
  it('is asked again over a new one', async () => {
    const way = await wayTo(uri);
    const store = await openNeo4jStore({ uri: way.uri, username: null, password: null, database: null });
    const count = () => store.reader.meetingCounts([null], { statuses: ['HELD'] }, {});
    const before = await count();
    expect(way.cut()).toBeGreaterThan(0);
    expect(await count()).toEqual(before);
    await store.close();
    way.server.close();
  });

  it('fails, and soon, where there is no way any more', async () => {
    const way = await wayTo(uri);
    const store = await openNeo4jStore({ uri: way.uri, username: null, password: null, database: null });
    const count = () => store.reader.meetingCounts([null], { statuses: ['HELD'] }, {});
    await count();
    way.server.close();
    way.cut();
    await expect(count()).rejects.toThrow();
    await store.close();
  }, 15_000);
});
