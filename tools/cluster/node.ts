import { flushCompileCache } from 'node:module'
import { startRelay } from '@dropwise/relay'

/** One relay as a process of its own, without the app: says where it is, and stops when asked. Over a database, or in a folder. */
const { DATABASE_URL: database = '', NATS_URL: nats = '', DROPWISE_DATA: data = '' } = process.env
const relay = await startRelay({ port: 0, host: '127.0.0.1', data, log: 'error', ...(database ? { database, nats } : {}) })
console.log(relay.url)
process.once('SIGTERM', () => void relay.close().then(() => process.exit(0)))
// Most of these are killed, and would leave nothing for the next.
flushCompileCache()
