import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, foldInto, story } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import * as question from './index.ts'

type Answering = { readonly to: string; readonly text?: string; readonly as?: 'words' | 'not-yet' | 'with-counsellor' | 'rather-not' }

/** Sam asks, Robin is asked. Robin's own log is another one. */
const between = () => {
  const [sams, robins, items] = [story(question), story(question), story(giving)]
  const at = (wall: string) => [sams, robins, items].forEach(told => told.at(wall))
  at('2026-09-19T20:00')
  const write = (id: string, text: string, again?: string) =>
    sams.does('question/written', { question: id, text, depth: 'outline', ...(again !== undefined && { again }) })
  const show = (id: string, text: string, again?: string) => {
    write(id, text, again)
    return items.does(
      'giving/given',
      { item: id, kind: 'question', text, depth: 'outline', ...(again !== undefined && { again }) },
      'second',
    )
  }
  const answer = (item: string, { to, text = '', as = 'words' }: Answering, depth: 'everything' | 'outline' = 'outline') =>
    items.does('giving/given', { item, kind: 'answer', to, text, as, depth, ...(as === 'not-yet' && { back: '2026-09-25' }) }, 'first')
  return {
    sams,
    robins,
    items,
    at,
    write,
    show,
    answer,
    page: () => question.questionsView({ own: sams.things, items: items.things }, 'second'),
    one: (id: string) => question.questionView({ own: sams.things, items: items.things }, id, 'second'),
    asked: () => question.askedView({ own: robins.things, items: items.things }, 'first'),
  }
}

describe('question', () => {
  test('[M9, M18] [QU1] the list is in its asker’s order, and nobody is shown it', () => {
    const told = between()
    told.write('a', 'Who else knew?')
    told.write('b', 'Did you meet in our flat?')
    told.at('2026-09-20T20:00')
    told.sams.does('question/put-first', { question: 'b' })
    expect(told.page().questions.map(({ question: id, state }) => [id, state])).toEqual([
      ['b', 'mine'],
      ['a', 'mine'],
    ])
    expect(told.asked()).toEqual({ standing: [], answered: [] })
  })

  test('[QU2] of a hundred that a modified client puts there, three are seen and no count of more', () => {
    const told = between()
    for (let index = 0; index < 100; index++) told.show(`q${index}`, `Question ${index}`)
    expect(told.asked().standing.map(({ text }) => text)).toEqual(['Question 0', 'Question 1', 'Question 2'])
    expectNoNumbers(told.asked(), [])
    expect(told.page().room).toBe(false)
    told.answer('r', { to: 'q1', text: 'Yes.' })
    expect(told.asked().standing.map(({ text }) => text)).toEqual(['Question 0', 'Question 2', 'Question 3'])
  })

  test('[QU3] no longer wanted, it stands before the other no more, and its answer keeps its words to itself', () => {
    const told = between()
    told.show('a', 'Who else knew?')
    told.answer('r', { to: 'a', text: 'My brother.' })
    expect(told.one('a')?.answers[0]?.text).toBe('My brother.')
    told.items.does('giving/depth-changed', { item: 'a', depth: 'never' }, 'second')
    expect(told.one('a')?.answers[0]).not.toHaveProperty('text')
    expect(told.asked().standing).toEqual([])
  })

  test.each(['words', 'with-counsellor', 'rather-not'] as const)('[QU4] %s is a whole answer', as => {
    const told = between()
    told.show('a', 'Why did you go on?')
    told.answer('r', { to: 'a', as, text: as === 'words' ? 'I do not have a good reason.' : '' })
    expect(told.page()).toMatchObject({ questions: [{ state: 'answered', answer: { as } }], room: true })
    expect(told.asked().standing).toEqual([])
  })

  test('[QU4] not yet names a day, the question still stands, and when the day has gone nothing happens', () => {
    const told = between()
    told.show('a', 'Why did you go on?')
    told.answer('r', { to: 'a', as: 'not-yet' })
    const before = [told.page(), told.asked()]
    expect(told.page().questions).toMatchObject([{ state: 'shown', answer: { as: 'not-yet', back: '2026-09-25' } }])
    told.at('2027-09-25T20:00')
    expect([told.page(), told.asked()]).toEqual(before)
  })

  test('[QU5] on the page an answer has no words; where it goes deeper than was asked, not inside either', () => {
    const told = between()
    told.show('a', 'Who else knew?')
    told.answer('r', { to: 'a', text: 'Kim, in the hotel, the night when' }, 'everything')
    expect(JSON.stringify(told.page())).not.toContain('Kim')
    expect(told.one('a')?.answers).toMatchObject([{ deeper: true }])
    expect(JSON.stringify(told.one('a'))).not.toContain('Kim')
    told.items.does('giving/depth-changed', { item: 'a', depth: 'everything' }, 'second')
    expect(JSON.stringify(told.one('a'))).toContain('Kim')
  })

  test('[QU6] what was said first stays under its correction, dated', () => {
    const told = between()
    told.show('a', 'How often?')
    told.answer('r', { to: 'a', text: 'Once.' })
    told.at('2026-09-25T20:00')
    told.items.does('giving/corrected', { item: 'r', text: 'I said once. It was three times.' }, 'first')
    expect(told.one('a')?.answers).toMatchObject([
      { text: 'I said once. It was three times.', earlier: [{ text: 'Once.', day: '2026-09-19' }] },
    ])
    expect(told.page().questions[0]?.answer).toMatchObject({ corrected: true })
  })

  test('[QU7] asked again, the answers of both times stand beside each other for the asker, and for the other nothing is compared', () => {
    const told = between()
    told.show('a', 'How often?')
    told.answer('r', { to: 'a', text: 'Twice.' })
    told.at('2027-02-01T20:00')
    told.show('b', 'How often was it? I need to hear it again.', 'a')
    told.answer('s', { to: 'b', text: 'Five times.' })
    expect(told.one('b')).toMatchObject({ answers: [{ text: 'Five times.' }], before: [{ question: 'a', answers: [{ text: 'Twice.' }] }] })
    expect(told.asked().answered[0]).toMatchObject({ again: 'a' })
    expect(told.asked().answered[0]).not.toHaveProperty('before')
  })

  test('[QU8] being afraid to answer is noted by the one who is asked, and changes nothing for the other', () => {
    const told = between()
    told.show('a', 'How often?')
    const before = told.page()
    told.robins.does('question/fear-noted', { item: 'a', as: 'yes', line: 'Of what happens after.' })
    expect(told.asked().standing[0]?.fear).toEqual({ as: 'yes', line: 'Of what happens after.' })
    expect(told.page()).toEqual(before)
    told.robins.does('question/fear-taken-away', { item: 'a' })
    expect(told.asked().standing[0]).not.toHaveProperty('fear')
  })

  test('[QU9] what happens to one question changes no other', () => expectOthersChangeNothing(question))

  test('[QU2, QU4] over any history three stand at most, none of them answered', () => {
    fc.assert(
      fc.property(historyOf(giving.shapes, 60) as fc.Arbitrary<giving.GivingEvent[]>, events => {
        const items = new Map<string, giving.Given>()
        foldInto(giving, items, events)
        const { standing } = question.askedView({ own: new Map(), items }, 'first')
        expect(standing.length).toBeLessThanOrEqual(question.AT_A_TIME)
        for (const { answers } of standing)
          expect(answers.every(({ as, withdrawnOn }) => as === 'not-yet' || withdrawnOn !== undefined)).toBe(true)
      }),
    )
  })

  test('every event of a question is named after it', () => expectNamedAfter('question', question))
})
