import { parseArgs } from 'node:util'
import { live } from './life.ts'

/** `npm run simulate -- --seeds 1000 --from 1 --steps 60`: one line for each life in which something does not hold, and a sum. */
const { values } = parseArgs({ options: { seeds: { type: 'string' }, from: { type: 'string' }, steps: { type: 'string' } } })
const [seeds, from, steps] = [Number(values.seeds ?? 100), Number(values.from ?? 1), Number(values.steps ?? 60)]
let bad = 0
for (let seed = from; seed < from + seeds; seed++) {
  const wrong = await live(seed, steps)
  if (wrong.length === 0) continue
  bad += 1
  console.log(`seed ${seed}: ${[...new Set(wrong)].join('; ')}`)
}
console.log(`${seeds} lives of ${steps} steps from seed ${from}: ${seeds - bad} hold, ${bad} do not`)
process.exitCode = bad > 0 ? 1 : 0
