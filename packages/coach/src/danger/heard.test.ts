import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Author } from '../finding.ts'
import { openSecondOpinion } from '../model/open.ts'
import { read } from '../read.ts'

const model = openSecondOpinion(readFileSync(join(import.meta.dirname, '../model/weights.bin')))
const kindsIn = (text: string, author: Author): readonly string[] => read(text, { author, model }).danger.map(({ kind }) => kind)

const corpus = join(import.meta.dirname, '../../corpus')
/** The lines of every file of a folder of held-back ones. */
const linesIn = (folder: string): readonly string[] =>
  readdirSync(join(corpus, folder)).flatMap(name =>
    readFileSync(join(corpus, folder, name), 'utf8')
      .split('\n')
      .filter(line => line !== ''),
  )

describe('danger in what nobody learnt from', () => {
  const written = linesIn('danger/held').map(line => JSON.parse(line) as { t: string; danger: string | boolean })
  const heardBy = (some: typeof written, ear: { model?: typeof model }): number =>
    some.filter(({ t }) => read(t, { author: 'betrayed', ...ear }).danger.length > 0).length
  it('[CO13] is heard at least half as often again as by rules alone, and never where rules heard it is it lost', () => {
    const danger = written.filter(each => each.danger !== false)
    expect(heardBy(danger, { model })).toBeGreaterThan(1.5 * heardBy(danger, {}))
    const byRules = danger.filter(each => heardBy([each], {}) > 0)
    expect(heardBy(byRules, { model })).toBe(byRules.length)
  })
  it('[CO13] is heard much more often than near misses are, and in few ordinary messages', () => {
    const [danger, near] = [written.filter(each => each.danger !== false), written.filter(each => each.danger === false)]
    expect(heardBy(danger, { model }) / danger.length).toBeGreaterThan((2 * heardBy(near, { model })) / near.length)
    const ordinary = linesIn('held')
      .map(line => JSON.parse(line) as { sentences: { t: string; danger?: boolean }[] })
      .filter(({ sentences }) => sentences.every(({ danger: feared }) => feared !== true))
      .slice(0, 1500)
      .map(({ sentences }) => sentences.map(({ t }) => t).join(' '))
    const met = ordinary.filter(text => read(text, { author: 'wayward', model }).danger.length > 0).length
    expect(met / ordinary.length).toBeLessThan(0.03)
  })
})

describe('danger that has no phrase of its own, when Robin or Sam says it', () => {
  test.each([
    ['I want to be dead and I have the tablets here.', 'ending-life'],
    ['You got me by the throat and I could not breathe.', 'being-hurt'],
    ['He broke my arm and then he locked me in.', 'being-hurt'],
    ['I held you by the throat against the wall.', 'hurting-someone'],
    ['I sleep with a chair against the door because I am scared of you.', 'being-afraid'],
  ])('[CO13, H11] %s', (text, kind) => {
    for (const author of ['wayward', 'betrayed'] as const) expect(kindsIn(text, author)).toContain(kind)
  })
  it('[CO13] is heard amid whatever else stands there, and every mark is put away by what shows it', () => {
    const text = 'The bins are out. You got me by the throat and I could not breathe. Mum comes at six.'
    expect(kindsIn(text, 'betrayed')).toContain('being-hurt')
  })
  it('[CO13] is heard in each sentence by itself: what stands around it makes it no safer, and no worse', () => {
    const said = [
      'I took the whole box of tablets and then I rang you.',
      'The bins are out.',
      'You kept your coat on.',
      'I am afraid of you.',
    ]
    for (const sentence of said)
      for (const [before, after] of [
        ['Mum comes at six.', 'Milk is off.'],
        [said[0] ?? '', said[3] ?? ''],
      ] as const) {
        const [alone, amid] = [model.judge([sentence], 'betrayed')[0], model.judge([before, sentence, after], 'betrayed')[1]]
        expect(amid?.danger).toBeCloseTo(alone?.danger ?? -1, 5)
      }
  })
  it('[CO13] keeps what rules found, and stands on words of the text', () => {
    const text = 'I want to die. I took the whole box of tablets and then I rang you.'
    const { danger } = read(text, { author: 'wayward', model })
    expect(danger.map(({ rule }) => rule)).toContain('ending-my-life')
    for (const { start, end } of danger) expect(0 <= start && start < end && end <= text.length).toBe(true)
    expect(danger.map(({ start }) => start)).toEqual(danger.map(({ start }) => start).toSorted((a, b) => a - b))
  })
})

test.each([
  'Dinner is in the oven and the bins are out.',
  'I lied to you in March and I chose to.',
  'The train was late, so I missed the start of the match.',
  'Leave the light on for the kids, would you?',
])('[CO13] an ordinary sentence is met with no help: %s', text => {
  for (const author of ['wayward', 'betrayed'] as const) expect(kindsIn(text, author)).toEqual([])
})
