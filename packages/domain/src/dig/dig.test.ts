import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { digsView, digView, RUNGS } from './index.ts'
import * as dig from './index.ts'

const robin = () => {
  const told = story(dig)
  told.at('2025-12-02T22:00')
  return { ...told, list: () => digsView(told.things.values(), told.now()).digs, one: () => digView(told.things, 'd', told.now()) }
}
const begun = () => {
  const told = robin()
  told.does('dig/begun', { dig: 'd', assurance: 'It cannot happen again, I no longer travel.' })
  return told
}
const closedOnce = () => {
  const told = begun()
  told.does('dig/answered', { dig: 'd', rung: 'permission', text: 'That it had nothing to do with home.' })
  told.does('dig/closed', { dig: 'd', found: 'I want to be thought well of by somebody who does not know me.' })
  return told
}

describe('dig', () => {
  test('[DG1] it begins with the assurance as it was given', () => {
    expect(robin().does('dig/begun', { dig: 'd', assurance: '' })).toBe('dig/text-blank')
    expect(begun().one()).toMatchObject({ assurance: 'It cannot happen again, I no longer travel.', open: true })
  })

  test('[M6] [DG2] any of the seven rungs can be answered, left, and answered anew', () => {
    const told = begun()
    expect(RUNGS).toHaveLength(7)
    told.does('dig/answered', { dig: 'd', rung: 'need', text: 'Rest.' })
    told.does('dig/answered', { dig: 'd', rung: 'need', text: 'To be somebody new for an hour.' })
    const texts = told.one()?.rungs.flatMap(({ rung, text }) => (text === undefined ? [] : [[rung, text]]))
    expect(texts).toEqual([['need', 'To be somebody new for an hour.']])
  })

  test('[DG3] it is closed with what was found, and then stays as it is', () => {
    const told = closedOnce()
    expect(told.one()).toMatchObject({ open: false, found: 'I want to be thought well of by somebody who does not know me.' })
    expect(told.does('dig/answered', { dig: 'd', rung: 'now', text: 'Nothing.' })).toBe('dig/closed-already')
  })

  test('[M6] [DG4] it is asked again after three, nine and eighteen months, each once, and not before', () => {
    const told = closedOnce()
    const asksOn = (day: string) => {
      told.at(`${day}T22:00`)
      return told.one()?.asksAgain
    }
    expect([asksOn('2026-03-01'), asksOn('2026-03-02')]).toEqual([false, true])
    told.does('dig/asked-again', { dig: 'd' })
    expect(told.does('dig/asked-again', { dig: 'd' })).toBe('dig/not-asked-yet')
    told.does('dig/closed', { dig: 'd', found: 'The same.' })
    expect([asksOn('2026-09-01'), asksOn('2026-09-02'), asksOn('2027-06-02')]).toEqual([false, true, true])
    told.does('dig/asked-again', { dig: 'd' })
    told.does('dig/closed', { dig: 'd', found: 'Something else.' })
    expect(asksOn('2030-01-01')).toBe(false)
  })

  test('[DG5] the earlier answer appears once the new one is there, and what was found once the new round is closed', () => {
    const told = closedOnce()
    told.at('2026-03-05T22:00')
    told.does('dig/asked-again', { dig: 'd' })
    expect(JSON.stringify(told.one())).not.toMatch(/nothing to do with home|thought well of/)
    told.does('dig/answered', { dig: 'd', rung: 'permission', text: 'That nobody is hurt by what nobody knows.' })
    expect(told.one()?.rungs.find(({ rung }) => rung === 'permission')).toMatchObject({
      text: 'That nobody is hurt by what nobody knows.',
      before: [{ text: 'That it had nothing to do with home.', on: '2025-12-02' }],
    })
    expect(told.one()?.foundBefore).toEqual([])
    told.does('dig/closed', { dig: 'd', found: 'It is about being unseen.' })
    expect(told.one()?.foundBefore).toMatchObject([{ on: '2025-12-02' }])
  })

  test('[DG6] letting go removes all words of it', () => {
    const told = closedOnce()
    told.does('dig/let-go', { dig: 'd' })
    expect([told.list(), told.one()]).toEqual([[], undefined])
    expect(JSON.stringify([...told.things])).not.toContain('travel')
    expect(told.does('dig/begun', { dig: 'd', assurance: 'Again.' })).toBe('dig/gone')
  })

  test('[DG7] what is answered in one changes no other', () => expectOthersChangeNothing(dig))

  test('every event of digging is named after it', () => expectNamedAfter('dig', dig))
})
