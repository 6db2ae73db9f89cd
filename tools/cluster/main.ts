import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reachable } from '../../packages/relay/src/cluster/reachable.ts'
import { startCluster, type Cluster } from './cluster.ts'
import { faultRun } from './faults.ts'
import { killRun } from './kills.ts'
import { canHaveOwn, startOwn } from './own.ts'

/**
 * `npm run faults -- --runs 200 --from 1 --devices 200 --events 10`: a line for each run that does not hold, and a sum; `--each` says a
 * line for every run, `--elle folder` writes the history of each as Elle reads it. With `--own`, PostgreSQL and NATS are started for it,
 * and are ended and started again in the middle, too. Ten runs after one another share their relays, each in spaces of its own.
 * `npm run faults -- --kills 50`: the relay on one disk, killed so often.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    own: { type: 'boolean', default: false },
    runs: { type: 'string' },
    from: { type: 'string' },
    devices: { type: 'string' },
    events: { type: 'string' },
    pause: { type: 'string' },
    faults: { type: 'string' },
    each: { type: 'boolean', default: false },
    elle: { type: 'string' },
  },
})
if (values.kills) {
  const { acknowledged, wrong } = await killRun(Number(values.from ?? 1), Number(values.kills))
  console.log(`${values.kills} kills: ${acknowledged} events acknowledged, ${wrong.length} wrong ${wrong.slice(0, 5).join('; ')}`)
  process.exit(wrong.length > 0 ? 1 : 0)
}
if (values.own && !canHaveOwn) {
  console.error('For --own, initdb of PostgreSQL (as Debian keeps it) and nats-server have to be there.')
  process.exit(2)
}
if (!values.own && (!reachable.postgres || !reachable.nats)) {
  console.error('PostgreSQL (DATABASE_URL or 127.0.0.1:5432) and NATS (NATS_URL or 127.0.0.1:4222) have to answer for this.')
  process.exit(2)
}
const [runs, from] = [Number(values.runs ?? 10), Number(values.from ?? 1)]
const SHARED = 10
const own = values.own ? await startOwn() : undefined
const of = {
  devices: Number(values.devices ?? 200),
  events: Number(values.events ?? 10),
  pause: Number(values.pause ?? 800),
  faults: Number(values.faults ?? 5),
}
const struck = new Map<string, number>()
let [bad, acknowledged, read] = [0, 0, 0]
let cluster: Cluster | undefined
try {
  for (let seed = from; seed < from + runs; seed++) {
    const began = performance.now()
    if ((seed - from) % SHARED === 0) {
      await cluster?.end()
      cluster = await startCluster(own)
    }
    const outcome = await faultRun(seed, { ...of, ...(cluster ? { cluster } : {}) })
    acknowledged += outcome.acknowledged
    read += outcome.read
    for (const fault of outcome.faults) struck.set(fault, (struck.get(fault) ?? 0) + 1)
    if (values.elle) {
      mkdirSync(values.elle, { recursive: true })
      writeFileSync(join(values.elle, `${seed}.edn`), `${outcome.elle()}\n`)
    }
    if (outcome.wrong.length > 0) bad += 1
    if (values.each || outcome.wrong.length > 0)
      console.log(
        `seed ${seed}: ${((performance.now() - began) / 1000).toFixed(1)} s, ${outcome.acknowledged} acknowledged, ${outcome.read} readings, ${outcome.faults.length} faults (${outcome.faults.join(', ')}); ${outcome.wrong.slice(0, 5).join('; ') || 'holds'}`,
      )
  }
} finally {
  await cluster?.end()
  await own?.end()
}
const faults = [...struck.values()].reduce((sum, count) => sum + count, 0)
const each = [...struck].map(([fault, count]) => `${fault} ${count}`).join(', ')
console.log(
  `${runs} runs from seed ${from}: ${acknowledged} events acknowledged and ${read} readings under ${faults} faults (${each}); ${runs - bad} runs hold, ${bad} do not`,
)
process.exitCode = bad > 0 ? 1 : 0
