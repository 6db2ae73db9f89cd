import { expect, test } from 'vitest'
import { newestWins } from './newest-wins.ts'

/** Somebody who answers when told to. */
const slowReader = () => {
  const asked: { text: string; answer: () => void }[] = []
  const read = (text: string): Promise<string> => new Promise(resolve => asked.push({ text, answer: () => resolve(`read ${text}`) }))
  return { asked, read }
}

test('Robin types on while the first words are being read: what lies between is never read, the newest is told last', async () => {
  const { asked, read } = slowReader()
  const told: string[] = []
  const ask = newestWins(read, (_, reading: string) => told.push(reading))
  ask('I')
  ask('I a')
  ask('I am')
  asked[0]?.answer()
  await Promise.resolve().then(() => undefined)
  asked[1]?.answer()
  await Promise.resolve().then(() => undefined)
  expect(asked.map(({ text }) => text)).toEqual(['I', 'I am'])
  expect(told).toEqual(['read I', 'read I am'])
})
