import { expect, test } from 'vitest'
import { catalogueStrings, copyViolations, translatedStrings, type Allowed } from './copy.ts'
import { filesMatching, lines } from './tree.ts'

/** Looked at one by one; the reason stands beside each. */
const allowed: Allowed = new Map([
  ['This may ask for forgiveness before it is there.', 'names what the draft asks for; asks nobody for it'],
  ['Forgiveness that is asked for becomes a task of the person who was hurt.', 'says why not to ask for it'],
])

const catalogue = filesMatching(/^apps\/web\/src\/locales\/en\.po$/)
const rules = filesMatching(/^packages\/coach\/src\/rules\/[^/]+\.ts$/)
const quoted = /\b(says|asks|why): *(['"`])((?:\\.|(?!\2).)*)\2/g

test('[S40] no screen says what a screen never says', () => {
  const sentences = catalogue.flatMap(catalogueStrings)
  expect(sentences.length).toBeGreaterThan(100)
  expect(lines(copyViolations(sentences, allowed))).toEqual([])
})

test('[S40] nor does it in Spanish', () => {
  const sentences = filesMatching(/^apps\/web\/src\/locales\/es\.po$/).flatMap(translatedStrings)
  expect(sentences.length).toBeGreaterThan(2_000)
  expect(lines(copyViolations(sentences, new Map(), 'es'))).toEqual([])
  expect(copyViolations([{ at: 'es.po:1', said: 'Deberías perdonar.' }], new Map(), 'es')).toHaveLength(1)
})

test('Spanish makes no two people men, and never sends anybody for medicine after the hours in which it works', () => {
  const planted = [
    'Los dos dijeron que sí.',
    'Entre nosotros',
    'Tiene que empezar dentro de las 72 horas.',
    'VIH: en 72 horas',
    'Nada va al relevo.',
  ]
  for (const said of planted) expect(copyViolations([{ at: 'es.po:1', said }], new Map(), 'es'), said).toHaveLength(1)
  const fine = ['Los dos pies en el suelo.', 'de cualquiera de los dos lados', 'VIH: en las primeras 72 horas']
  for (const said of fine) expect(copyViolations([{ at: 'es.po:1', said }], new Map(), 'es'), said).toEqual([])
})

test('[S6] the way out of the screen reads “Leave page” wherever it stands, and leaving the other is never called just that', () => {
  const said = catalogue.flatMap(catalogueStrings).map(one => one.said)
  expect(said).toContain('Leave page')
  // “Leave it” lets a text be; a button that says no more than “Leave” could be either.
  expect(said.filter(one => /^(?:Leave|Leave now|Leave (?:us|sharing|\{otherName\}|them now))\.?$/iu.test(one))).toEqual([])
})

test('the coach never says it either', () => {
  const sentences = rules.flatMap(({ path, text }) =>
    [...text.matchAll(quoted)].map(m => ({ at: path, said: (m[3] ?? '').replaceAll("\\'", "'") })),
  )
  expect(sentences.length).toBeGreaterThan(60)
  expect(lines(copyViolations(sentences, allowed))).toEqual([])
})

test('a planted banned word is noticed, with the reason', () => {
  const po = { path: 'en.po', text: 'msgid ""\nmsgstr ""\n\n#: a.tsx:1\nmsgid "You kept your streak"\nmsgstr ""\n\n#~ msgid "overdue"\n' }
  expect(copyViolations(catalogueStrings(po))).toEqual([
    { at: 'en.po:4', why: '“streak” in “You kept your streak”. Nothing is a game or a grade (H9).' },
  ])
})
