import { describe, expect, test } from 'vitest'
import { whereWritten } from './where-written.ts'

const given = (payload: Readonly<Record<string, string>>, what = 'giving/given') =>
  whereWritten({ what, ...(payload['kind'] && { kind: payload['kind'] }), payload })

describe('words that are taken back on their way', () => {
  test('a truth and the untruth that it puts right go back to the page on which both were written', () => {
    expect(given({ kind: 'told-first', text: 'Five nights.', said: 'Two nights.' })).toEqual([
      { place: 'telling:text', text: 'Five nights.' },
      { place: 'telling:said', text: 'Two nights.' },
    ])
    expect(given({ kind: 'urgent', about: 'health', text: 'Have yourself tested.' })).toEqual([
      { place: 'telling:text', text: 'Have yourself tested.' },
    ])
  })

  test('an answer goes back beside its question, with what it holds; one without words has nothing to bring back', () => {
    const question = '0123456789ab'
    expect(given({ kind: 'answer', to: question, as: 'words', text: 'Four times.', holds: 'A name' })).toEqual([
      { place: 'answer:01234567:text', text: 'Four times.' },
      { place: 'answer:01234567:holds', text: 'A name' },
    ])
    expect(given({ kind: 'answer', to: question, as: 'rather-not', text: '' })).toEqual([])
  })

  test('what was heard, what one will do and what one saw go back beside what they belong to', () => {
    expect(given({ kind: 'feeling', text: 'Alone at the table.' })).toEqual([{ place: 'hearing:new:feeling', text: 'Alone at the table.' }])
    expect(given({ kind: 'reflection', to: '0123456789ab', text: 'You sat alone.' })).toMatchObject([
      { place: 'hearing:01234567:reflection' },
    ])
    expect(given({ kind: 'will-do', to: '0123456789ab', text: 'I take the day off.' })).toMatchObject([
      { place: 'hard-date:01234567:will-do' },
    ])
    expect(given({ kind: 'own-view', promise: '0123456789ab', day: '2026-12-01', text: 'Ten to seven.' })).toMatchObject([
      { place: 'beside:01234567:own-view 2026-12-01' },
    ])
  })

  test('what lies in the room anyhow, and a correction, bring nothing back', () => {
    expect(given({ kind: 'learning', item: 'l', text: 'I look away.' })).toEqual([])
    expect(given({ kind: 'told-first', text: 'Five.' }, 'giving/corrected')).toEqual([])
  })
})
