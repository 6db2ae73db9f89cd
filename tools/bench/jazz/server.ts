import { mkdtempSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocketServer, type WebSocket } from 'ws'
import { keptIn } from './kept.ts'
import { cryptoOf, load } from './packages.ts'

/** Jazz's sync server, put together from its packages as its own command does, with native cryptography; says its port. */
const { LocalNode } = await load('cojson')
const { createWebSocketPeer } = await load('cojson-transport-ws')
const crypto = await cryptoOf(true)
const secret = crypto.newRandomAgentSecret()
const node = new LocalNode(secret, crypto.newRandomSessionID(crypto.getAgentID(secret)), crypto)
node.setStorage(await keptIn(join(mkdtempSync(join(tmpdir(), 'jazz-')), 'sync.db')))
node.enableGarbageCollector()
const server = createServer()
new WebSocketServer({ server }).on('connection', (websocket: WebSocket, { socket }: IncomingMessage) =>
  node.syncManager.addPeer(
    createWebSocketPeer({
      id: `${socket.remotePort}`,
      role: 'client',
      websocket,
      expectPings: false,
      batchingByDefault: false,
      deletePeerStateOnClose: true,
    }),
  ),
)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
