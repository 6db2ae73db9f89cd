import { WebSocket } from 'ws'
import { TEXT } from '../first-sync/text.ts'
import { cryptoOf, load, logSchema } from './packages.ts'

/** Writes so many entries into one log, each by itself as in a life, then gives them to the server; says who wrote and what. */
const [, , url = '', count = '0'] = process.argv
const { createJazzContextForNewAccount, MockSessionProvider } = await load('jazz-tools')
const { createWebSocketPeer } = await load('cojson-transport-ws')
const { account, node } = await createJazzContextForNewAccount({
  creationProps: { name: 'Robin' },
  peers: [],
  crypto: await cryptoOf(true),
  sessionProvider: new MockSessionProvider(),
})
const feed = (await logSchema()).create([], { owner: account })
for (let i = 0; i < Number(count); i++)
  feed.$jazz.push({ type: 'journal/written', version: 1, at: 1_790_000_000_000, zone: 'Europe/Dublin', payload: { text: TEXT } })
node.syncManager.addPeer(createWebSocketPeer({ id: 'upstream', role: 'server', websocket: new WebSocket(url) }))
await account.$jazz.waitForAllCoValuesSync({ timeout: 600_000 })
process.send?.({ log: feed.$jazz.id, account: account.$jazz.id, secret: node.getCurrentAgent().agentSecret })
process.disconnect?.()
