import { paddedLength } from '@dropwise/protocol'
import { figure, type Figure } from './figure.ts'
import { firstSync } from './first-sync/first-sync.ts'

const COUNT = 75_000
/** Content of 300 bytes and its length. */
const PADDED = paddedLength(4 + 300)

/** A second device gets a decade: from connecting to having all of it verified and kept. */
export default async (): Promise<Figure[]> => {
  const { ms, cpu, relay, bytes, resident } = await firstSync(COUNT, 5)
  return [
    figure('sync.first.75k', 'ms', ms, 'in Node, store in memory; verified and kept'),
    figure('sync.first.75k.cpu', 'ms', cpu, 'processor time of the device: what it takes on a machine of its own'),
    figure('sync.first.75k.cpu.relay', 'ms', relay, 'processor time of the relay meanwhile, on another processor'),
    figure('sync.bytes', 'B', [bytes / COUNT], 'an event, all frames that came'),
    figure('sync.bytes.padded', 'B', [PADDED + 24 + 16], 'an event: nonce, padded content, tag'),
    figure('relay.rss.75k', 'MB', [resident], 'after all were pushed and read five times'),
  ]
}
