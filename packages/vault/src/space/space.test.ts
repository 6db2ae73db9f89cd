import { decodeHeader } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { all, deviceOn, entries, entry, samsWords, unlock } from '../room/story.ts'
import { give, joinedCouple, lacking, letDeviceIn, readSpace, textsIn } from './couple.ts'

describe('Sam and Robin share a space', () => {
  test('[LA1] what one gives the other reads, in the order of arrival, also after the next unlocking', async () => {
    const { sam, robin } = await joinedCouple('give')
    const heard: string[] = []
    robin.space.listen(events => heard.push(...events.map(({ payload }) => JSON.stringify(payload))))
    await sam.space.append([entry('one'), entry('two')])
    await give(sam.space, robin.space)
    await robin.space.append([entry('three')])
    await give(robin.space, sam.space)
    await sam.space.append(entries(600))
    await give(sam.space, robin.space)
    expect(heard).toHaveLength(602)
    const [atSam, atRobin] = [await readSpace(sam.space), await readSpace(robin.space)]
    expect(atRobin.map(({ id }) => id)).toEqual(atSam.map(({ id }) => id))
    expect(atSam.slice(0, 3).map(({ lamport }) => lamport)).toEqual([1, 2, 3])
    expect(atSam[3]?.lamport).toBe(4)
    expect(await sam.space.audit()).toEqual({ ok: true, value: { events: 603 } })
    expect(await robin.space.audit()).toEqual({ ok: true, value: { events: 603 } })
    sam.room.lock()
    const again = await unlock(await deviceOn(sam.store, 'next day'), samsWords)
    const [shared] = again.spaces.shared()
    expect(shared && (await readSpace(shared))).toEqual(atSam)
    expect(await all(again)).toEqual([])
  })

  test('[LV9] both write before the other’s words came, again and again while both are open: nothing waits', async () => {
    const { sam, robin } = await joinedCouple('crossing')
    await sam.space.append([entry('Sam 0')])
    for (let i = 1; i <= 4; i++) {
      await give(sam.space, robin.space)
      await robin.space.append([entry(`Robin ${i}`)])
      await sam.space.append([entry(`Sam ${i}`)])
      await give(robin.space, sam.space)
      expect(await textsIn(sam.space)).toContain(`Robin ${i}`)
    }
    await give(sam.space, robin.space)
    expect((await textsIn(robin.space)).toSorted()).toEqual((await textsIn(sam.space)).toSorted())
    expect(await sam.space.audit()).toEqual({ ok: true, value: { events: 9 } })
  })

  test('[LA8] both commit to the same words alike; in another space it is something else', async () => {
    const [{ sam, robin }, others] = [await joinedCouple('sealed'), await joinedCouple('sealed elsewhere')]
    const [mine, theirs, elsewhere] = [sam, robin, others.sam].map(({ space }) => space.commit('honesty, and a salt'))
    expect(mine).toMatch(/^[\da-f]{64}$/u)
    expect(theirs).toBe(mine)
    expect(elsewhere).not.toBe(mine)
    expect(sam.space.commit('honesty, and a Salt')).not.toBe(mine)
  })

  test('[LA2] reading may begin at any position, however often the two took turns', async () => {
    const { sam, robin } = await joinedCouple('turns')
    for (let i = 0; i < 300; i++) {
      const [from, to] = i % 2 === 0 ? [sam, robin] : [robin, sam]
      await from.space.append([entry(`turn ${i}`)])
      await give(from.space, to.space)
    }
    const everything = await readSpace(sam.space)
    expect(everything.map(({ payload }) => payload)).toEqual(Array.from({ length: 300 }, (_, i) => ({ text: `turn ${i}` })))
    for (const from of [0, 1, 2, 255, 256, 299, 300]) expect(await readSpace(sam.space, from)).toEqual(everything.slice(from))
    expect(everything.map(({ position }) => position)).toEqual(Array.from({ length: 300 }, (_, i) => i))
  })

  test('[LA3] runs in any order, twice, and leaning on one another', async () => {
    const { sam, robin } = await joinedCouple('order')
    for (let i = 0; i < 6; i++) {
      await sam.space.append(entries(100, 100 * i))
      await give(sam.space, robin.space)
      await robin.space.append([entry(`answer ${i}`)])
      await give(robin.space, sam.space)
    }
    const third = await letDeviceIn((await joinedCouple('order')).suite, sam.space)
    expect(third).toHaveLength(32)
    await sam.space.append([entry('under the new epoch')])
    await give(sam.space, robin.space)
    const fresh = await joinedCouple('order')
    const runs = (await lacking(robin.space, fresh.robin.space)).toReversed()
    for (const run of runs) await fresh.robin.space.synced.receive([run])
    await fresh.robin.space.synced.receive(runs)
    expect((await textsIn(fresh.robin.space)).toSorted()).toEqual((await textsIn(sam.space)).toSorted())
    expect(fresh.robin.space.members().map(({ lane }) => lane)).toEqual(
      expect.arrayContaining(robin.space.members().map(({ lane }) => lane)),
    )
  })

  test('[LA4] a closed lane reads nothing that comes later; what it wrote afterwards is refused', async () => {
    const { sam, robin, suite } = await joinedCouple('close')
    const secret = await letDeviceIn(suite, sam.space)
    await sam.space.append([entry('with three')])
    const phone = sam.space.members().find(({ mine, side }) => !mine && side === 'first')?.lane ?? ''
    await sam.space.close([phone])
    await sam.space.append([entry('without the phone')])
    await give(sam.space, robin.space)
    expect(await textsIn(robin.space)).toEqual(['with three', 'without the phone'])
    expect(robin.space.members().find(({ lane }) => lane === phone)?.closedAt).toBe(0)
    expect(secret).toHaveLength(32)
    await expect(sam.space.close([robin.space.lane()])).rejects.toMatchObject({ reason: 'not-a-member' })
  })

  test('[LA5] what is withdrawn is gone from both, and from everything kept', async () => {
    const { sam, robin } = await joinedCouple('withdraw')
    const written = await sam.space.append([...entries(300), entry('taken back')])
    await give(sam.space, robin.space)
    let changes = 0
    robin.space.whenChanged(() => (changes += 1))
    const taken = [written[3], written[300]].flatMap(one => (one ? [one] : []))
    await sam.space.withdraw(taken)
    await give(sam.space, robin.space)
    expect(changes).toBe(1)
    for (const { space } of [sam, robin]) {
      const texts = await textsIn(space)
      expect(texts).toHaveLength(299)
      expect(texts).not.toContain('taken back')
      expect(await space.audit()).toEqual({ ok: true, value: { events: 303 } })
    }
    await robin.space.append([entry('after that')])
    await give(robin.space, sam.space)
    await sam.space.append([entry('and so on')])
    await give(sam.space, robin.space)
    const late = await joinedCouple('withdraw')
    await give(robin.space, late.robin.space)
    expect((await textsIn(late.robin.space)).toSorted()).toEqual((await textsIn(robin.space)).toSorted())
  })

  test('[LA6] whoever leaves writes no more; the other goes on alone', async () => {
    const { sam, robin } = await joinedCouple('leave')
    await sam.space.append([entry('before')])
    await sam.space.leave()
    await expect(sam.space.append([entry('after')])).rejects.toMatchObject({ reason: 'lane-closed' })
    await give(sam.space, robin.space)
    expect(robin.space.left()).toEqual(['first'])
    await robin.space.append([entry('alone')])
    expect(await textsIn(robin.space)).toEqual(['before', 'alone'])
    await give(robin.space, sam.space)
    expect(await textsIn(sam.space)).toEqual(['before'])
  })

  test('[LA12] what a relay can read of it says the day alone: who came, who went, what was taken back, that somebody left', async () => {
    const { suite, sam, robin } = await joinedCouple('at no hour')
    const written = await sam.space.append([entry('one'), entry('two')])
    await letDeviceIn(suite, sam.space)
    const tablet = sam.space.members().find(({ lane, side, mine }) => side === sam.space.side && !mine && lane !== sam.space.lane())
    await sam.space.withdraw(written.slice(0, 1))
    await sam.space.close([tablet?.lane ?? ''])
    await sam.space.leave()
    await give(sam.space, robin.space)
    const { events } = await robin.space.synced.carried(sam.space.synced.lane(), 0, { events: 100, bytes: 1_000_000 })
    const claimed = events.flatMap(({ header, body }) => {
      const read = decodeHeader(header)
      if (!read.ok || !body || !['admit', 'withdraw', 'close', 'leave'].includes(read.value.kind)) return []
      return [[read.value.kind, Number(new DataView(body.buffer, body.byteOffset).getBigInt64(0)) % 86_400_000]]
    })
    expect(claimed).toEqual(['admit', 'withdraw', 'close', 'leave'].map(kind => [kind, 43_200_000]))
  })
})
