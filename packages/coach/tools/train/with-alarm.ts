import { pack, type Packed } from '../../src/model/blocks.ts'
import { openNets } from '../../src/model/nets.ts'
import { openTable } from '../../src/model/table.ts'
import { chooseDanger, reportDanger, teachAlarm } from './danger-choice.ts'
import { readDanger } from './danger-corpus.ts'

/**
 * The weights in `packed` with an alarm taught anew on the net that they carry, and from where on it shows help. The alarm leans on that net and changes
 * nothing else, so it can be taught alone, in two minutes, where only sentences of danger were added.
 */
export const withAlarm = ({ facts, blocks }: Packed): Uint8Array => {
  const packed = { facts, blocks }
  const table = openTable(packed)
  const [reader] = openNets(packed, table)
  if (!reader) throw new Error('The weights hold no net.')
  const { alarm, judged } = teachAlarm(readDanger(), reader.net, table)
  const from = chooseDanger(judged)
  reportDanger(judged, from)
  const { head, ...rows } = alarm
  const own = Object.entries({ ...head, ...rows, from: Float32Array.of(from) }).map(([part, array]) => [`alarm.${part}`, array] as const)
  return pack({ facts, blocks: { ...blocks, ...Object.fromEntries(own) } })
}
