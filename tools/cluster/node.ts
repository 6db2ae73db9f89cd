import { startRelay } from '@dropwise/relay'

/** One relay as a process of its own, without the app: says where it is, and stops when asked. Settings as of the relay itself. */
const { DATABASE_URL: database = '', NATS_URL: nats = '', PORT: port = '0' } = process.env
const relay = await startRelay({
  port: Number(port),
  host: '127.0.0.1',
  data: '',
  database,
  nats,
  log: 'silent',
  limits: { lettersPerHour: 1e6 },
})
console.log(relay.url)
process.once('SIGTERM', () => void relay.close().then(() => process.exit(0)))
