import { join } from 'node:path'
import { readSettings, startRelay, whyNot } from '@dropwise/relay'

const stop = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const read = readSettings(process.env, process.cwd())
const settings = read.ok ? read.value : stop(read.sentence)
const web = join(import.meta.dirname, '../../web/dist')
const relay = await startRelay({ ...settings, web }).catch((error: unknown) => stop(whyNot(error, settings)))
console.log(`Dropwise is at ${relay.url}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void relay.close().then(() => process.exit(0)))
