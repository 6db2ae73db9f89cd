import { expect, test } from 'vitest'
import { housesOnARelay, PASSPHRASE } from './houses.story.ts'

const { couple, deviceOf, joinTwo, letIn, reach } = housesOnARelay()

test('[S25] Sam links a tablet: it has everything, writes for Sam, and both devices stand on the list of both', async () => {
  const two = await couple()
  await joinTwo(two)
  await two.sam.house.act({ name: 'journal/written', input: { text: 'The house is quiet tonight.' } })
  await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
  await two.robin.later()
  await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }])

  const tablet = await deviceOf('Sam’s tablet')
  const offered = await two.sam.house.link(undefined)
  if (!offered.ok) throw new Error(offered.error)
  const [there, here] = await Promise.all([tablet.house.linkHere({ secret: offered.value }), two.sam.house.linkWords(undefined)])
  expect(there).toEqual(here)
  const kept = tablet.house.linkHereKeep({ passphrase: 'seven otter lantern quiet harbour' })
  expect(await two.sam.house.linkAgree(undefined)).toEqual({ ok: true, value: undefined })
  expect(await kept).toEqual({ ok: true, value: undefined })

  expect(await tablet.sees('person', {}, who => who !== undefined)).toMatchObject({ myName: 'Sam' })
  expect(JSON.stringify(await tablet.sees('journal', {}, () => true))).toContain('The house is quiet tonight.')
  await tablet.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  expect(await tablet.house.act({ name: 'journal/written', input: { text: 'Written on the tablet.' } })).toMatchObject({ ok: true })
  await two.sam.sees('journal', {}, pages => JSON.stringify(pages).includes('Written on the tablet.'))
  for (const { house } of [two.sam, tablet]) expect(await house.devices(undefined)).toHaveLength(2)

  const other = (await two.sam.house.devices(undefined)).find(({ mine }) => !mine)
  expect(await two.sam.house.removeDevice({ name: other?.name ?? '' })).toBe(true)
  expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, { name: other?.name, gone: true }])
  expect(await two.sam.house.removeDevice({ name: other?.name ?? '' })).toBe(false)
  await two.sam.house.act({ name: 'journal/written', input: { text: 'For this device alone.' } })
  await two.sam.sees('journal', {}, pages => JSON.stringify(pages).includes('For this device alone.'))
  expect(JSON.stringify(await tablet.sees('journal', {}, () => true))).not.toContain('For this device alone.')
})

test('[S25] Sam takes a tablet off and locks at once: it is off', async () => {
  const two = await couple()
  await joinTwo(two)
  const tablet = await deviceOf('Sam’s tablet')
  await letIn(two.sam, tablet)
  const other = (await two.sam.house.devices(undefined)).find(({ mine }) => !mine)
  const removing = two.sam.house.removeDevice({ name: other?.name ?? '' })
  await two.sam.house.lock(undefined)
  expect(await removing).toBe(true)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, { name: other?.name, gone: true }])
})

test('[S25] Sam takes a tablet off where no relay is reached: it is said that the relay does not know, and told after the next unlocking', async () => {
  const two = await couple()
  await joinTwo(two)
  const tablet = await deviceOf('Sam’s tablet')
  await letIn(two.sam, tablet)
  const other = (await two.sam.house.devices(undefined)).find(({ mine }) => !mine)
  reach(false)
  expect(await two.sam.house.removeDevice({ name: other?.name ?? '' })).toBe(true)
  const offHere = { name: other?.name, gone: true, untold: true }
  expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, offHere])
  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, offHere])
  reach(true)
  const untold = async () => (await two.sam.house.devices(undefined)).some(one => one.untold)
  await expect.poll(untold, { timeout: 120_000, interval: 500 }).toBe(false)
  // The tablet is shown out, and says so.
  await expect.poll(async () => (await tablet.house.line(undefined)).noticed, { timeout: 120_000 }).toContain('line/shown-out')
})

test('[H7] Sam, who has a tablet, leaves; Robin sees the day, and the tablet knows of it', async () => {
  const two = await couple()
  await joinTwo(two)
  const tablet = await deviceOf('Sam’s tablet')
  await letIn(two.sam, tablet)
  expect(await two.sam.house.act({ name: 'sharing/end', input: {} })).toMatchObject({ ok: true })
  await two.robin.sees('sharing', {}, ({ theyEndedOn }) => theyEndedOn !== undefined)
  await tablet.sees('sharing', {}, ({ iEndedOn }) => iEndedOn !== undefined)
})

test('[S25] a tablet that was let in before comes into what Sam’s phone joins later', async () => {
  const two = await couple()
  const tablet = await deviceOf('Sam’s tablet')
  await letIn(two.sam, tablet)
  expect(await tablet.sees('sharing', {}, () => true)).toMatchObject({ joined: false })

  await joinTwo(two)
  await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
  await two.robin.later()
  await tablet.sees('sharing', {}, ({ joined }) => joined)
  expect((await tablet.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)).theirs).toMatchObject([{ text: 'I noticed the rain.' }])
  await tablet.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I saw the kettle was on.' } })
  await tablet.later()
  // Of two devices, one lets words go once it has heard of the other.
  const came = async () => {
    await tablet.later(0)
    return (await two.robin.sees('sharedList', {}, () => true)).theirs.length
  }
  await expect.poll(came).toBe(1)
  expect((await two.robin.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)).theirs).toMatchObject([
    { text: 'I saw the kettle was on.' },
  ])
})

test('[S25] what was let in on Sam’s open phone stays new there, whoever looks, until Sam has unlocked once more and looked', async () => {
  const two = await couple()
  await joinTwo(two)
  const unseen = async (who: typeof two.sam) =>
    (await who.house.devices(undefined)).flatMap(({ kind, unseen: is }) => (is ? [[kind, is]] : []))
  expect(await two.sam.house.newDevices(undefined)).toBe(false)
  // Robin has Sam's phone for a minute: lets a device of his own in, makes words, makes a copy, and looks all of it away.
  const robins = await deviceOf('Robin’s tablet')
  await letIn(two.sam, robins)
  const made = await two.sam.house.wordsMake(undefined)
  if (made.ok) await two.sam.house.wordsKeep({ words: made.value })
  await two.sam.house.copy({ passphrase: 'seven otter lantern quiet harbour' })
  const all = [
    ['device', 'now'],
    ['copy', 'now'],
    ['words', 'now'],
  ]
  expect(await unseen(two.sam)).toEqual(all)
  await two.sam.house.devicesSeen(undefined)
  expect(await unseen(two.sam)).toEqual(all)
  expect(await two.sam.house.newDevices(undefined)).toBe(true)
  // Looked at on the device that was let in, it is not looked at on Sam's.
  await robins.house.devicesSeen(undefined)

  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  expect(await two.sam.house.newDevices(undefined)).toBe(true)
  expect(await unseen(two.sam)).toEqual(all.map(([kind]) => [kind, 'before']))
  await two.sam.house.devicesSeen(undefined)
  expect(await two.sam.house.newDevices(undefined)).toBe(false)
  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  expect(await unseen(two.sam)).toEqual([])
})

test('[S25] Robin lets a tablet into Sam’s room, lets it fill, and takes it off again: Sam is told all the same', async () => {
  const two = await couple()
  const robins = await deviceOf('Robin’s tablet')
  await letIn(two.sam, robins)
  const passing = (await two.sam.house.devices(undefined)).find(({ mine }) => !mine)
  expect(await two.sam.house.removeDevice({ name: passing?.name ?? '' })).toBe(true)
  await two.sam.house.devicesSeen(undefined)

  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  expect(await two.sam.house.newDevices(undefined)).toBe(true)
  expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, { kind: 'device', gone: true, unseen: 'before' }])
  await two.sam.house.devicesSeen(undefined)
  expect(await two.sam.house.newDevices(undefined)).toBe(false)
  // It is told once, and stands on the list for good.
  expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, { kind: 'device', gone: true }])
})

test('[S25] a tablet of Sam’s own that comes into what her phone joins later is not new once more', async () => {
  const two = await couple()
  const tablet = await deviceOf('Sam’s tablet')
  await letIn(two.sam, tablet)
  expect(await tablet.house.newDevices(undefined)).toBe(false)
  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  await two.sam.house.devicesSeen(undefined)
  await joinTwo(two)
  await tablet.sees('sharing', {}, ({ joined }) => joined)
  for (const { house } of [two.sam, tablet]) expect(await house.newDevices(undefined)).toBe(false)
})
