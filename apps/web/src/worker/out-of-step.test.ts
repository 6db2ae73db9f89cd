import { expect, test } from 'vitest'
import { housesOnARelay, TEN_MINUTES, WEEK } from './houses.story.ts'

// Two devices of one person that are out of step: what was taken back on the one does not leave the other.

const { couple, deviceOf, joinTwo, letIn } = housesOnARelay()
type OneDevice = Awaited<ReturnType<typeof deviceOf>>

const moment = () => new Promise(resolve => setTimeout(resolve, 80))

/** Robin, and Sam with a phone and a tablet: both sealed a yes a week ago, and have begun a round. */
const bothSaidYes = async () => {
  const two = await couple()
  await joinTwo(two)
  const tablet = await deviceOf('Sam’s tablet')
  await letIn(two.sam, tablet)
  const weeks = async (count: number): Promise<void> => {
    for (let week = 0; week < count; week++)
      for (const time of [WEEK, 0]) {
        for (const one of [two.sam, two.robin]) await one.later(time)
        await moment()
      }
  }
  const places = () => Promise.all([two.robin, two.sam].map(async who => (await who.sees('season', {}, () => true)).place))
  for (const { house } of [two.robin, two.sam]) await house.act({ name: 'decision/sealed', input: { answer: 'start' } })
  await tablet.sees('decision', {}, ({ sealed }) => sealed)
  await weeks(1)
  return { ...two, tablet, weeks, places }
}

/** “Not now” is sealed over it, and has gone to the relay. Then the tablet is put away. */
const thinksAgainOn = async ({ house }: OneDevice): Promise<void> => {
  expect(await house.act({ name: 'decision/sealed', input: { answer: 'not-now' } })).toMatchObject({ ok: true })
  await expect.poll(async () => (await house.line(undefined)).gone, { timeout: 20_000 }).toBe(true)
  await house.lock(undefined)
}

test('[H6] [S32] Sam’s phone, months without a relay, says no yes that she took back on her tablet meanwhile; a later yes is found', async () => {
  const { robin, sam, tablet, weeks, places } = await bothSaidYes()
  sam.reach(false)
  await thinksAgainOn(tablet)
  await weeks(3)
  sam.reach(true)
  await weeks(8)
  expect(await places()).toEqual(['separate', 'separate'])

  // The rounds go on with it: a yes that is sealed anew is found.
  await sam.house.act({ name: 'decision/sealed', input: { answer: 'start' } })
  for (let week = 0; week < 40 && (await places())[1] !== 'agreeing'; week++) await weeks(1)
  expect(await places()).toEqual(['agreeing', 'agreeing'])
  expect(await robin.sees('decision', {}, () => true)).toEqual({ sealed: false })
})

test('[H6] [S32] Sam’s phone slept meanwhile, and wakes with a line that says it has everything: it waits until the relay has spoken', async () => {
  const { sam, robin, tablet, weeks, places } = await bothSaidYes()
  // What is due of Robin’s before Sam’s part has come.
  await robin.later(WEEK)
  await moment()
  sam.sleep()
  await thinksAgainOn(tablet)
  await robin.later(2 * WEEK)
  await sam.wake(3 * WEEK)
  await weeks(8)
  expect(await places()).toEqual(['separate', 'separate'])
})

test('[S25] Sam takes words back on her tablet while her phone, on which she gave them, sleeps: waking, it does not let them go', async () => {
  const two = await couple()
  await joinTwo(two)
  const tablet = await deviceOf('Sam’s tablet')
  await letIn(two.sam, tablet)
  await two.sam.house.act({ name: 'giving/given', input: { kind: 'letter', text: 'We had eleven good years.' } })
  const { onTheirWay } = await tablet.sees('outbox', {}, ({ onTheirWay: waits }) => waits.length > 0)
  two.sam.sleep()
  expect(await tablet.house.act({ name: 'outbox/taken-back', input: { waiting: onTheirWay[0]?.id ?? '' } })).toMatchObject({ ok: true })
  await expect.poll(async () => (await tablet.house.line(undefined)).gone, { timeout: 20_000 }).toBe(true)
  await tablet.house.lock(undefined)

  await two.sam.wake(TEN_MINUTES)
  await two.sam.sees('outbox', {}, ({ onTheirWay: waits }) => waits.length === 0)
  // What she gives from then on goes as ever, and alone.
  await two.sam.house.act({ name: 'giving/given', input: { kind: 'line', text: 'The keys are with your sister.' } })
  await two.sam.later()
  for (let again = 0; again < 5; again++) {
    await moment()
    await two.sam.later(0)
  }
  const { theirs } = await two.robin.sees('sharedList', {}, ({ theirs: given }) => given.length > 0)
  expect(theirs).toMatchObject([{ text: 'The keys are with your sister.' }])
})
