import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@dropwise/coach'
import { openSecondOpinion } from '@dropwise/coach/model'
const coach = join(import.meta.dirname, '../../packages/coach')
const words = (count: number): string => {
  const folder = join(coach, 'corpus/train')
  const file = readdirSync(folder).toSorted((a, b) => a.localeCompare(b))[0] ?? ''
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  return lines
    .flatMap(line => (JSON.parse(line) as { sentences: { t: string }[] }).sentences.map(s => s.t))
    .join(' ')
    .split(' ')
    .slice(0, count)
    .join(' ')
}
const model = openSecondOpinion(readFileSync(join(coach, 'src/model/weights.bin')))
const text = words(200)
const time = (f: () => unknown, n: number) => {
  const all: number[] = []
  for (let i = 0; i < n; i++) {
    const t = performance.now()
    f()
    all.push(performance.now() - t)
  }
  all.sort((a, b) => a - b)
  return [all[0], all[n >> 1]].map(x => x!.toFixed(2)).join(' / ')
}
const n = Number(process.argv[2] ?? 60)
for (let k = 0; k < 3; k++) {
  console.log(
    'rules',
    time(() => read(text, { author: 'wayward' }), n),
    ' with model',
    time(() => read(text, { author: 'wayward', model }), n),
  )
}
console.log(
  text.split(/[.?!]/).length,
  read(text, { author: 'wayward', model }).findings.map(f => f.rule + ' ' + text.slice(f.start, f.end)),
)
