import type { ClientOptions } from 'ws'
import { WebSocket } from 'ws'
import { processorHere, residentMegabytes } from '../processor.ts'
import { keptIn } from './kept.ts'
import { cryptoOf, load, logSchema } from './packages.ts'
import type { Written } from './jazz.ts'

/** A new device of the same person: from connecting to having every entry verified, kept in its storage (in memory) and read. */
const [, , url = '', kind = '', said = '{}'] = process.argv
const { log, account, secret } = JSON.parse(said) as Written
let bytes = 0
class Counted extends WebSocket {
  constructor(address: string | URL, protocols?: string | string[], options?: ClientOptions) {
    super(address, protocols, options)
    this.on('message', (data: Buffer) => (bytes += data.length))
  }
}
const { startWorker } = await load('jazz-tools/worker')
const schema = await logSchema()
const [crypto, storage] = [await cryptoOf(kind === 'native'), await keptIn(':memory:')]
const [from, used] = [performance.now(), processorHere()]
const { worker } = await startWorker({
  accountID: account,
  accountSecret: secret,
  syncServer: url,
  WebSocket: Counted,
  skipInboxLoad: true,
  crypto,
  storage,
})
const feed = await schema.load(log, { loadAs: worker })
let read = 0
for (const { all } of Object.values(feed.perAccount)) for (const { value } of all) if (value.payload.text.length > 0) read += 1
const [ms, cpu] = [performance.now() - from, processorHere() - used]
process.send?.({ ms, cpu, bytes, read, resident: residentMegabytes(process.pid) })
process.exit(0)
