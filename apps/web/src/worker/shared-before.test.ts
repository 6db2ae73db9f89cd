import { english } from '@dropwise/home'
import { expect, test } from 'vitest'
import { housesOnARelay, PASSPHRASE } from './houses.story.ts'

const { couple, deviceOf, joinTwo } = housesOnARelay()

test('[H7] Robin and Sam share, end it, and join anew: both still read what was given before, after unlocking, and from a copy', async () => {
  const two = await couple()
  const { robin, sam } = two
  await joinTwo(two)
  expect(await sam.house.earlier(undefined)).toEqual({ rows: [], broken: false })
  await robin.house.act({ name: 'giving/given', input: { kind: 'told-first', text: 'It was five times.' } })
  await robin.house.act({
    name: 'promise/made',
    input: { promise: 'p', text: 'Home by half past six.', when: { kind: 'once', day: '2026-11-24' } },
  })
  await robin.house.act({ name: 'promise/give', input: { promise: 'p' } })
  await robin.later()
  await sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  await sam.sees('pledges', {}, ({ theirs }) => theirs.next.length + theirs.later.length > 0)
  await sam.house.act({ name: 'sharing/end', input: {} })
  await robin.sees('sharing', {}, ({ theyEndedOn }) => theyEndedOn !== undefined)
  // Until somebody joins anew it is all on What I share.
  expect(await sam.house.earlier(undefined)).toEqual({ rows: [], broken: false })
  await joinTwo(two)
  await robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'For the new beginning.' } })
  await robin.later()
  await sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)

  const reads = async ({ house }: { readonly house: typeof sam.house }) => {
    const [row, ...more] = (await house.earlier(undefined)).rows
    expect([row?.until, more]).toEqual(['2026-11-23', []])
    return house.earlierOf({ space: row?.space ?? '', language: english })
  }
  const hers = await reads(sam)
  expect(hers?.list.theirs.map(({ text }) => text)).toEqual(['It was five times.'])
  expect(hers?.parts.find(({ part }) => part === 'promised')?.text).toContain('> Home by half past six.')
  const his = await reads(robin)
  expect(his?.list.mine.map(({ text }) => text)).toEqual(['It was five times.'])
  expect(his?.parts.find(({ part }) => part === 'myPromises')?.text).toContain('Home by half past six.')
  expect(JSON.stringify([hers, his])).not.toContain('new beginning')
  expect(await sam.house.paper({ language: english, parts: ['sharedBefore'], only: {} })).toContain('> It was five times.')
  // Nothing of it stands where the two of now share.
  expect(JSON.stringify(await sam.sees('sharedList', {}, () => true))).not.toContain('five times')

  await sam.house.lock(undefined)
  expect(await sam.house.earlier(undefined)).toEqual({ rows: [], broken: false })
  await sam.house.unlock({ passphrase: PASSPHRASE })
  expect(await reads(sam)).toEqual(hers)
  const copied = await sam.house.copy({ passphrase: PASSPHRASE })
  if (!copied.ok) throw new Error(copied.error)
  const phone = await deviceOf('Sam’s new phone')
  await phone.house.restore({ file: copied.value, passphrase: PASSPHRASE })
  expect(await reads(phone)).toEqual(hers)
  await phone.house.keep({ passphrase: PASSPHRASE })
  expect(await reads(phone)).toEqual(hers)
})
