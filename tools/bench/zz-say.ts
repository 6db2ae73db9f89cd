import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@dropwise/coach'
import { openSecondOpinion } from '@dropwise/coach/model'
const model = openSecondOpinion(readFileSync(join(import.meta.dirname, '../../packages/coach/src/model/weights.bin')))
for (const t of process.argv.slice(2)) console.log(t, '\n  ', read(t, { author: 'wayward', model }).findings.map(f => `${f.move} ${f.rule} «${t.slice(f.start, f.end)}» ${f.confidence.toFixed(2)}`).join('; '))
