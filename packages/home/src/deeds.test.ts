import { expect, test } from 'vitest'
import { openWorld } from './world/world.ts'
import type { Home } from './home.ts'

const between = async () => {
  const world = await openWorld('2026-11-23T20:00')
  const goes = async (home: Home, done: ReturnType<Home['act']>) => {
    const result = await done
    world.clock.advance(600_000)
    await home.release()
    return result
  }
  return { ...world, goes }
}
const refused = (error: string) => ({ ok: false, error })

test('[HO14] three of Sam’s questions stand before Robin, also where they have not left yet', async () => {
  const { robin, sam, goes } = await between()
  for (const question of ['a', 'b', 'c', 'd'])
    await sam.act('question/written', { question, text: `Question ${question}`, depth: 'outline' })
  expect(await sam.act('question/show', { question: 'a' })).toMatchObject({ ok: true })
  expect(await sam.act('question/show', { question: 'b' })).toMatchObject({ ok: true })
  expect(await goes(sam, sam.act('question/show', { question: 'c' }))).toMatchObject({ ok: true })
  expect(await sam.act('question/show', { question: 'd' })).toEqual(refused('question/three-stand'))
  expect(robin.view('asked', {}).standing.map(({ item }) => item)).toEqual(['a', 'b', 'c'])
  await goes(robin, robin.act('giving/given', { kind: 'answer', to: 'b', as: 'rather-not', depth: 'outline', text: '' }))
  expect(await goes(sam, sam.act('question/show', { question: 'd' }))).toMatchObject({ ok: true })
  await sam.act('question/depth-said', { question: 'a', depth: 'never' })
  expect(robin.view('asked', {}).standing.map(({ item }) => item)).toEqual(['c', 'd'])
})

test('[HO14] a question that is not wanted now is shown to nobody, and one that has not left comes back', async () => {
  const { sam, robin, clock } = await between()
  await sam.act('question/written', { question: 'a', text: 'Who else knew?', depth: 'not-now' })
  expect(await sam.act('question/show', { question: 'a' })).toEqual(refused('question/kept-for-now'))
  await sam.act('question/depth-said', { question: 'a', depth: 'outline' })
  await sam.act('question/show', { question: 'a' })
  await sam.act('question/depth-said', { question: 'a', depth: 'never' })
  clock.advance(600_000)
  await sam.release()
  expect(robin.view('asked', {}).standing).toEqual([])
})

test('[HO14] something is added to a feeling only after it was reflected', async () => {
  const { robin, sam, goes } = await between()
  await goes(sam, sam.act('giving/given', { item: 'f', kind: 'feeling', text: 'I felt like a stranger.' }))
  const add = () => robin.act('giving/given', { kind: 'added', to: 'f', text: 'I saw it and looked away.' })
  expect(await add()).toEqual(refused('hearing/reflect-first'))
  await goes(robin, robin.act('giving/given', { kind: 'reflection', to: 'f', text: 'You sat there alone.' }))
  expect(await goes(robin, add())).toMatchObject({ ok: true })
  expect(sam.view('hearing', {}).mine[0]).toMatchObject({ reflections: [{ text: 'You sat there alone.' }], added: [{}] })
})

test('[HO14] the account: its outline, then what is wanted of its parts', async () => {
  const { robin, sam, goes } = await between()
  await robin.act('account/part-written', { part: 'april', title: 'April', text: 'The hotel by the station.' })
  expect(await robin.act('account/give-outline', {})).toEqual(refused('account/not-there'))
  await robin.act('account/outline-written', { text: 'From March to May.', notRemembered: 'The dates in May.' })
  expect(await robin.act('account/give-part', { part: 'april' })).toEqual(refused('account/outline-first'))
  await goes(robin, robin.act('account/give-outline', {}))
  expect(await robin.act('account/give-part', { part: 'april' })).toEqual(refused('account/not-wanted'))
  await sam.act('giving/given', { kind: 'account-depth', to: 'account', depth: 'everything', text: '' })
  expect(robin.view('account', {}).wanted).toBe('everything')
  await goes(robin, robin.act('account/give-part', { part: 'april' }))
  expect(sam.view('account-given', {}).details).toMatchObject([{ part: 'April' }])
  // What stands is not given twice; what was withdrawn can be given again.
  expect(await robin.act('account/give-outline', {})).toEqual(refused('giving/there-already'))
  await robin.act('giving/withdrawn', { item: 'account' })
  expect(await robin.act('account/give-part', { part: 'april' })).toEqual(refused('account/outline-first'))
  await robin.act('account/outline-written', { text: 'From February to May.' })
  await goes(robin, robin.act('account/give-outline', {}))
  expect(sam.view('account-given', {}).outline).toMatchObject({ text: 'From February to May.' })
  expect(sam.view('account-given', {}).details).toMatchObject([{ part: 'April' }])
})

test('[HO11] everything that was given can be withdrawn in one act, and what waits is taken back', async () => {
  const { robin, sam, goes } = await between()
  await goes(robin, robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed.' }))
  await robin.act('giving/given', { item: 'm', kind: 'line', text: 'And one more thing.' })
  await robin.act('giving/withdraw-everything', {})
  expect(robin.view('outbox', {}).onTheirWay).toEqual([])
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ item: 'l', withdrawnOn: '2026-11-23' }])
})
