import { parseArgs } from 'node:util'
import { keepTheRules } from './house-rules.ts'
import { live } from './life.ts'

/**
 * `npm run simulate -- --seeds 1000 --from 1 --steps 60`: one line for each life in which something does not hold, and a sum. `--tell` says
 * what happens in it; with `--goes-on` whoever holds a device that was taken off goes on with it, with `--by-file`
 * by files, with `--helped` with a relay on their side. `--rules`, alone or as `--rule H4`: the house rules above the vault instead.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    from: { type: 'string' },
    steps: { type: 'string' },
    tell: { type: 'boolean' },
    'goes-on': { type: 'boolean' },
    'by-file': { type: 'boolean' },
    helped: { type: 'boolean' },
    rules: { type: 'boolean' },
    rule: { type: 'string', multiple: true },
  },
})
const [seeds, from, steps] = [Number(values.seeds ?? 100), Number(values.from ?? 1), Number(values.steps ?? 60)]
const tells = values.tell ? { tells: (line: string) => console.log(line) } : {}
const way = values.helped ? 'helped' : values['by-file'] ? 'file' : values['goes-on'] ? 'relay' : undefined
const goesOn = way ? ({ goesOn: way } as const) : {}
const rules = values.rules || values.rule
let bad = 0
let now = from
// What fails where nobody waits for it ends the run; which life it was, is said.
process.on('uncaughtException', failure => {
  console.log(`seed ${now}: ${String(failure)}`)
  throw failure
})
for (let seed = from; seed < from + seeds; seed++) {
  now = seed
  const wrong = rules ? await keepTheRules(seed, values.rule) : await live(seed, steps, { ...tells, ...goesOn })
  if (wrong.length === 0) continue
  bad += 1
  console.log(`seed ${seed}: ${[...new Set(wrong)].join('; ')}`)
}
console.log(`${seeds} lives${rules ? ' by the house rules' : ` of ${steps} steps`} from seed ${from}: ${seeds - bad} hold, ${bad} do not`)
process.exitCode = bad > 0 ? 1 : 0
