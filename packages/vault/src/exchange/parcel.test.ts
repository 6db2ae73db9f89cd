import { expect, test } from 'vitest'
import { flip } from '../crypto/twin/make-lane.ts'
import { entry } from '../room/story.ts'
import { joinedCouple, textsIn } from '../space/couple.ts'

test('[PX1] what Robin wrote reaches Sam by a file, and the other way round, and all of it holds', async () => {
  const { robin, sam } = await joinedCouple('by file')
  await robin.space.append([entry('from Robin')])
  await sam.space.append([entry('from Sam')])
  expect(await sam.space.takeParcel(await robin.space.parcel())).toEqual({ ok: true, value: 'new' })
  expect(await robin.space.takeParcel(await sam.space.parcel())).toEqual({ ok: true, value: 'new' })
  for (const { space } of [robin, sam]) expect((await textsIn(space)).toSorted()).toEqual(['from Robin', 'from Sam'])
  expect((await sam.room.audit()).ok).toBe(true)
})

test('[PX2] only the two can open it, its size says little, and it looks like nothing', async () => {
  const { robin, sam } = await joinedCouple('opaque')
  const others = await joinedCouple('somebody else')
  await robin.space.append([entry('from Robin')])
  const small = await robin.space.parcel()
  await robin.space.append(Array.from({ length: 40 }, (_, i) => entry(`line ${i}`)))
  const larger = await robin.space.parcel()
  expect(larger.length).toBe(small.length)
  expect(new TextDecoder('latin1').decode(larger)).not.toMatch(/dropwise|journal|line/u)
  expect(await others.sam.space.takeParcel(larger)).toEqual({ ok: false, error: 'not-a-parcel' })
  expect(await sam.space.takeParcel(larger)).toMatchObject({ ok: true })
})

test('[PX3] changed, cut, or something else altogether: it is said, and nothing is taken', async () => {
  const { robin, sam } = await joinedCouple('changed')
  await robin.space.append([entry('from Robin')])
  const parcel = await robin.space.parcel()
  for (const bad of [flip(parcel, 3), flip(parcel, 9_000), parcel.subarray(0, parcel.length - 1), new Uint8Array(), new Uint8Array(70_000)])
    expect(await sam.space.takeParcel(bad)).toEqual({ ok: false, error: 'not-a-parcel' })
  expect(await textsIn(sam.space)).toEqual([])
})

test('[PX4] the same file again, and an older one, change nothing', async () => {
  const { robin, sam } = await joinedCouple('twice')
  await robin.space.append([entry('one')])
  const older = await robin.space.parcel()
  await robin.space.append([entry('two')])
  await sam.space.takeParcel(await robin.space.parcel())
  for (const again of [older, await robin.space.parcel()])
    expect(await sam.space.takeParcel(again)).toEqual({ ok: true, value: 'nothing-new' })
  expect(await textsIn(sam.space)).toEqual(['one', 'two'])
})

test('[PX5] what Robin withdrew is gone by file, too', async () => {
  const { robin, sam } = await joinedCouple('withdrawn by file')
  const [first] = await robin.space.append([entry('said too soon')])
  await sam.space.takeParcel(await robin.space.parcel())
  await robin.space.withdraw([{ lane: first?.lane ?? '', seq: first?.seq ?? 0 }])
  await sam.space.takeParcel(await robin.space.parcel())
  expect(await textsIn(sam.space)).toEqual([])
})
