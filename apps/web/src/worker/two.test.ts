import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { housesOnARelay, PASSPHRASE, WEEK } from './houses.story.ts'

const { couple, disks, folder, frames, joinTwo } = housesOnARelay()

test('Sam invites Robin; both see the same words, and what Robin gives comes to Sam after ten minutes', async () => {
  const two = await couple()
  const { sams, robins } = await joinTwo(two)
  expect(sams).toEqual(robins)
  expect(sams).toMatchObject({ ok: true, value: { length: 6 } })

  await two.robin.house.act({ name: 'giving/given', input: { kind: 'told-first', text: 'It was five times.' } })
  await two.robin.later()
  const { theirs } = await two.sam.sees('sharedList', {}, ({ theirs: given }) => given.length > 0)
  expect(theirs).toMatchObject([{ text: 'It was five times.' }])
  expect(await two.sam.house.meet({})).toEqual({ ok: false, error: 'joining/two-already' })
})

test('it is all there after both have locked and unlocked', async () => {
  const two = await couple()
  await joinTwo(two)
  await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I slept badly, and it is mine to carry.' } })
  await two.robin.later()
  await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ text: 'I slept badly, and it is mine to carry.' }])
})

test('[S13] nothing that either wrote lies plain in a frame, at the relay or on a device', async () => {
  const two = await couple()
  await joinTwo(two)
  await two.robin.house.act({ name: 'journal/written', input: { text: 'zinnia at the lighthouse' } })
  await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'quagga by the harbour' } })
  await two.robin.later()
  await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  const files = await Promise.all((await readdir(folder())).map(file => readFile(join(folder(), file))))
  const kept = (await Promise.all(disks.map(async disk => Promise.all((await disk.keys('')).map(key => disk.get(key)))))).flat()
  const everything = [...frames, ...files, ...kept.flatMap(bytes => bytes ?? [])].map(bytes => Buffer.from(bytes))
  expect([frames.length > 10, files.length > 0, kept.length > 10]).toEqual([true, true, true])
  const forms = ['zinnia', 'quagga', 'lighthouse', 'harbour', 'Robin', PASSPHRASE, 'giving/given'].flatMap(word => [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    Buffer.from(Buffer.from(word).toString('hex')),
    // However the three bytes of a group fall.
    ...['', 'x', 'xx'].map(before =>
      Buffer.from(
        Buffer.from(before + word)
          .toString('base64')
          .slice(4, -4),
      ),
    ),
  ])
  const found = forms.filter(form => form.length > 3 && everything.some(bytes => bytes.includes(form)))
  expect(found.map(String)).toEqual([])
  // The search would find them where they are plain.
  expect(Buffer.from('a zinnia here').includes(forms[0] ?? '')).toBe(true)
})

test('[S22] [S23] what Robin withdraws is gone with Sam, and only its mark is there after unlocking', async () => {
  const two = await couple()
  await joinTwo(two)
  await two.robin.house.act({ name: 'giving/given', input: { item: 'l', kind: 'line', text: 'I noticed the rain.' } })
  await two.robin.later()
  await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  await two.robin.house.act({ name: 'giving/withdrawn', input: { item: 'l' } })
  await two.sam.sees('sharedList', {}, ({ theirs: [only] }) => only?.withdrawnOn !== undefined)
  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ kind: 'line', withdrawnOn: '2026-11-23' }])
  expect(JSON.stringify(await two.sam.sees('sharedList', {}, () => true))).not.toContain('rain')
})

test('[S22] both seal what they hold to, and it opens for both over the relay; taken back, the words are gone with Sam', async () => {
  const two = await couple()
  await joinTwo(two)
  const lines = (meaning: string) => [{ word: 'honesty', stand: 'hold', meaning }] as const
  const seal = (who: 'robin' | 'sam', meaning: string) =>
    two[who].house.act({ name: 'side-by-side/seal', input: { lines: [...lines(meaning)] } })
  expect(await seal('robin', 'Before anybody asks.')).toMatchObject({ ok: true })
  await two.robin.later()
  await seal('sam', 'Nothing left out.')
  // Each opens once the other’s commitment has come over the line: how often a device looks is the worker’s own affair.
  const untilOpen = async (): Promise<void> => {
    for (let turn = 0; turn < 200; turn++) {
      for (const who of ['robin', 'sam'] as const) await two[who].later()
      const seen = await Promise.all(['robin' as const, 'sam' as const].map(who => two[who].sees('side-by-side', {}, () => true)))
      if (seen.every(({ stage }) => stage === 'open')) return
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    throw new Error('it never opened')
  }
  await untilOpen()
  const { meet } = await two.sam.sees('side-by-side', {}, () => true)
  expect(meet).toMatchObject([{ mine: { meaning: 'Nothing left out.' }, theirs: { meaning: 'Before anybody asks.' } }])
  await two.robin.house.act({ name: 'side-by-side/take-back', input: {} })
  const left = await two.sam.sees('side-by-side', {}, ({ theyTookBackOn }) => theyTookBackOn !== undefined)
  expect(JSON.stringify(left)).not.toContain('Before anybody asks')
})

test('[H7] Sam leaves; Robin sees the day, both go on alone, and each may join somebody anew', async () => {
  const two = await couple()
  await joinTwo(two)
  await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
  await two.robin.later()
  await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  expect(await two.sam.house.act({ name: 'sharing/end', input: {} })).toMatchObject({ ok: true })
  await two.robin.sees('sharing', {}, ({ theyEndedOn }) => theyEndedOn !== undefined)
  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  expect(await two.sam.sees('sharing', {}, () => true)).toMatchObject({ joined: true, goesOn: false, iEndedOn: '2026-11-23' })
  expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ text: 'I noticed the rain.' }])
  const anew = await joinTwo(two)
  expect(anew.sams).toEqual(anew.robins)
  expect(await two.sam.sees('sharing', {}, () => true)).toEqual({ joined: true, goesOn: true })
})

test('[H6] both have sealed a yes for a week: over the weeks their devices find it out, and both are told', async () => {
  const two = await couple()
  await joinTwo(two)
  for (const { house } of [two.robin, two.sam]) {
    await house.act({ name: 'season/deciding-opened', input: {} })
    expect(await house.act({ name: 'decision/sealed', input: { answer: 'start' } })).toMatchObject({ ok: true })
  }
  const place = async (who: typeof two.sam) => (await who.sees('season', {}, () => true)).place
  for (let week = 0; week < 40 && (await place(two.sam)) !== 'agreeing'; week++) {
    for (const who of [two.robin, two.sam]) await who.later(WEEK)
    // What one said this week is on its way to the other.
    await new Promise(resolve => setTimeout(resolve, 60))
  }
  expect([await place(two.robin), await place(two.sam)]).toEqual(['agreeing', 'agreeing'])
  expect(await two.sam.sees('decision', {}, () => true)).toEqual({ sealed: false })
  for (const { house } of [two.robin, two.sam]) await house.act({ name: 'period/say', input: { length: 'six-months' } })
  await two.sam.sees('season', {}, is => is.place === 'together')
  await two.robin.sees('season', {}, is => is.place === 'together')
})

test('what is no invitation, a room that is not kept, and giving up are each said', async () => {
  const { sam } = await couple()
  expect(await sam.house.meet({ secret: 'hello' })).toEqual({ ok: false, error: 'joining/not-an-invitation' })
  await sam.house.meet({})
  const words = sam.house.meetWords(undefined)
  await sam.house.meetGiveUp(undefined)
  expect(await words).toEqual({ ok: false, error: 'joining/given-up' })
  await sam.house.lock(undefined)
  expect(await sam.house.meet({})).toEqual({ ok: false, error: 'joining/no-room' })
})
