import { expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { story } from '../shared/concept.contract.ts'
import { urgentFact, urgentView } from './index.ts'

const between = () => {
  const told = story(giving)
  told.at('2026-11-23T20:00')
  const tell = (item: string, about: 'health' | 'money', text: string) =>
    told.does('giving/given', { item, kind: 'urgent', about, text }, 'first')
  return { ...told, tell }
}

test('[UR1] the row says what it is about; the words are there when it is opened', () => {
  const told = between()
  told.tell('u', 'health', 'I had a test. Please have one, too.')
  expect(urgentView(told.things.values(), undefined, 'second')).toEqual({ rows: [{ item: 'u', about: 'health', givenOn: '2026-11-23' }] })
  expect(urgentFact(told.things.values(), undefined, 'u', 'second')).toMatchObject({ text: 'I had a test. Please have one, too.' })
  expect(urgentView(told.things.values(), undefined, 'first')).toEqual({ rows: [] })
})

test('[UR2] of a hundred that a modified client sends through space, there is one row for each matter', () => {
  const told = between()
  for (let index = 0; index < 100; index++) told.tell(`u${index}`, index % 2 ? 'health' : 'money', 'Answer me.')
  const { rows } = urgentView([], told.things.values(), 'second')
  expect(rows.map(({ about }) => about)).toEqual(['money', 'health'])
  expect(urgentView([], [], 'second')).toEqual({ rows: [] })
})

test('[H13] [UR2] what was told before space stays, and keeps no newer fact of the same matter away', () => {
  const told = between()
  told.tell('a', 'health', 'I had a test in January.')
  told.tell('b', 'health', 'And one in March.')
  const before = [...told.things.values()]
  told.tell('c', 'health', 'It came back today. Please ring your doctor.')
  told.tell('d', 'health', 'Did you read it?')
  const all = [...told.things.values()]
  expect(urgentView(before, all, 'second').rows.map(({ item }) => item)).toEqual(['a', 'b', 'c'])
  expect(urgentFact(before, all, 'c', 'second')).toMatchObject({ text: 'It came back today. Please ring your doctor.' })
  expect(urgentFact(before, all, 'd', 'second')).toBeUndefined()
})
