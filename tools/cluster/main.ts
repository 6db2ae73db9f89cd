import { parseArgs } from 'node:util'
import { reachable } from '../../packages/relay/src/cluster/reachable.ts'
import { faultRun } from './faults.ts'
import { killRun } from './kills.ts'

/**
 * `npm run faults -- --runs 200 --from 1 --devices 200 --events 10`: a line for each run that does not hold, and a sum.
 * `npm run faults -- --kills 50`: the relay on one disk, killed so often.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    runs: { type: 'string' },
    from: { type: 'string' },
    devices: { type: 'string' },
    events: { type: 'string' },
  },
})
if (values.kills) {
  const { acknowledged, wrong } = await killRun(Number(values.from ?? 1), Number(values.kills))
  console.log(`${values.kills} kills: ${acknowledged} events acknowledged, ${wrong.length} wrong ${wrong.slice(0, 5).join('; ')}`)
  process.exit(wrong.length > 0 ? 1 : 0)
}
if (!reachable.postgres || !reachable.nats) {
  console.error('PostgreSQL (DATABASE_URL or 127.0.0.1:5432) and NATS (NATS_URL or 127.0.0.1:4222) have to answer for this.')
  process.exit(2)
}
const [runs, from] = [Number(values.runs ?? 10), Number(values.from ?? 1)]
const of = { devices: Number(values.devices ?? 200), events: Number(values.events ?? 10) }
let [bad, acknowledged, faults] = [0, 0, 0]
for (let seed = from; seed < from + runs; seed++) {
  const outcome = await faultRun(seed, of)
  acknowledged += outcome.acknowledged
  faults += outcome.faults.length
  if (outcome.wrong.length === 0) continue
  bad += 1
  console.log(`seed ${seed}: ${outcome.wrong.slice(0, 5).join('; ')}`)
}
console.log(
  `${runs} runs from seed ${from}: ${acknowledged} events acknowledged under ${faults} faults; ${runs - bad} runs hold, ${bad} do not`,
)
process.exitCode = bad > 0 ? 1 : 0
