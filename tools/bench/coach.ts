import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { read } from '@dropwise/coach'
import { openSecondOpinion } from '@dropwise/coach/model'
import { rolldown } from 'rolldown'
import { figure, progress, timed, type Figure } from './figure.ts'
import { keystrokes } from './in-chromium/keystroke.ts'
import { peers } from './peers/peers.ts'

const coach = join(import.meta.dirname, '../../packages/coach')

/** The words of the corpus, one message after another, cut to a length. */
const words = (count: number): string => {
  const folder = join(coach, 'corpus/train')
  const file = readdirSync(folder).toSorted((a, b) => a.localeCompare(b))[0] ?? ''
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  const text = lines.flatMap(line => (JSON.parse(line) as { sentences: { t: string }[] }).sentences.map(s => s.t)).join(' ')
  return text.split(' ').slice(0, count).join(' ')
}

/** Kilobytes of the library as a page would load it: bundled, minified, gzip. */
const bundled = async (): Promise<number> => {
  const bundle = await rolldown({ input: join(coach, 'src/index.ts'), platform: 'browser', logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await bundle.close()
  return gzipSync(output.map(part => ('code' in part ? part.code : '')).join('\n'), { level: 9 }).length / 1000
}

/** How long the coach takes to read, by rules alone and with the model, beside others and in a browser, and how large it is. */
export default async (): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const count of [20, 200, 2000]) {
    progress(`coach: ${count} words`)
    const text = words(count)
    figures.push(figure(`coach.words${count}`, 'ms', await timed(() => read(text, { author: 'wayward' }), { runs: 60, warm: 60 })))
  }
  progress('coach: 200 words with the second opinion')
  const weights = readFileSync(join(coach, 'src/model/weights.bin'))
  const model = openSecondOpinion(weights)
  const text = words(200)
  figures.push(
    figure(
      'coach.words200.model',
      'ms',
      await timed(() => read(text, { author: 'wayward', model }), { runs: 60, warm: 60 }),
      'its words met before',
    ),
  )
  figures.push(figure('coach.model.size', 'kB', [weights.length / 1000]))
  for (const peer of await peers())
    for (const count of [20, 200, 2000]) {
      progress(`coach: ${count} words by ${peer.name}`)
      const text = words(count)
      figures.push(figure(`coach.beside.${peer.name}.words${count}`, 'ms', await timed(() => peer.read(text), { runs: 15, warm: 10 })))
    }
  progress('coach: from the key to the mark, in Chromium')
  const before = 'The bins go out on Tuesday and the boiler man comes at ten. '.repeat(15).trim()
  figures.push(
    figure('coach.keystroke', 'ms', await keystrokes(before, 30), 'from the last key of a sentence to its mark, behind 180 words'),
  )
  progress('coach: hostile text of 200 kB')
  const hostile = 'sorry if you but not "never '.repeat(7300)
  figures.push(figure('coach.hostile200k', 'ms', await timed(() => read(hostile, { author: 'wayward' }), { runs: 3, warm: 1 })))
  figures.push(figure('coach.size.gz', 'kB', [await bundled()], 'without the model'))
  return figures
}
