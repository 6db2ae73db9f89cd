import { ChangedMeanwhile, type RecordStore } from './records.ts'

/** One thing that every RecordStore does. `open` gives the same records again each time that it is called. */
export type RecordCase = { readonly name: string; readonly run: (open: () => Promise<RecordStore>) => Promise<void> }

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

const same = (got: unknown, wanted: unknown): void => {
  const text = (value: unknown): string => JSON.stringify(value instanceof Uint8Array ? ['bytes', ...value] : (value ?? 'nothing'))
  if (text(got) !== text(wanted)) throw new Error(`got ${text(got)}, wanted ${text(wanted)}`)
}

const refusal = async (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => undefined,
    (failure: unknown) => failure,
  )

/** The acceptance suite of RecordStore. It runs without a test runner, so that it can run inside a browser, too. */
export const recordContract: readonly RecordCase[] = [
  {
    name: '[ST1] what was committed is there, byte for byte; what was not is undefined',
    run: async open => {
      const store = await open()
      const all = Uint8Array.from({ length: 256 }, (_, i) => i)
      await store.commit([{ put: 'a', value: all }])
      same(await store.get('a'), all)
      same(await store.get('b'), undefined)
    },
  },
  {
    name: '[ST1] an empty record is a record',
    run: async open => {
      const store = await open()
      await store.commit([{ put: 'a', value: bytes() }])
      same(await store.get('a'), bytes())
    },
  },
  {
    name: '[ST1] changes go in order: the last word on a key holds',
    run: async open => {
      const store = await open()
      await store.commit([{ put: 'a', value: bytes(1) }, { remove: 'a' }, { put: 'b', value: bytes(1) }, { put: 'b', value: bytes(2) }])
      same(await store.get('a'), undefined)
      same(await store.get('b'), bytes(2))
    },
  },
  {
    name: '[ST1] removing what is not there is no failure',
    run: async open => {
      const store = await open()
      await store.commit([{ remove: 'nothing' }])
      same(await store.keys(''), [])
    },
  },
  {
    name: '[ST2] neither writer nor reader shares memory with the store',
    run: async open => {
      const store = await open()
      const mine = bytes(1, 2, 3)
      await store.commit([{ put: 'a', value: mine }])
      mine[0] = 9
      const read = await store.get('a')
      if (read) read[1] = 9
      same(await store.get('a'), bytes(1, 2, 3))
    },
  },
  {
    name: '[ST3] records outlive the one who opened the store',
    run: async open => {
      const first = await open()
      await first.commit([{ put: 'a', value: bytes(7) }])
      first.close()
      same(await (await open()).get('a'), bytes(7))
    },
  },
  {
    name: '[ST4] a commit that stood on something else changes nothing',
    run: async open => {
      const store = await open()
      await store.commit([{ put: 'a', value: bytes(1) }])
      const changes = [
        { put: 'a', value: bytes(2) },
        { put: 'b', value: bytes(2) },
      ] as const
      for (const value of [bytes(3), bytes(1, 1), undefined]) {
        const failure = await refusal(store.commit(changes, { key: 'a', value }))
        same(failure instanceof ChangedMeanwhile, true)
      }
      const missing = await refusal(store.commit(changes, { key: 'c', value: bytes(1) }))
      same(missing instanceof ChangedMeanwhile, true)
      same(await store.get('a'), bytes(1))
      same(await store.get('b'), undefined)
    },
  },
  {
    name: '[ST4] a commit that stood on what is there goes through, also on nothing',
    run: async open => {
      const store = await open()
      await store.commit([{ put: 'a', value: bytes(1) }], { key: 'a', value: undefined })
      await store.commit([{ put: 'a', value: bytes(2) }], { key: 'a', value: bytes(1) })
      same(await store.get('a'), bytes(2))
    },
  },
  {
    name: '[ST4] of two who stood on the same, one is refused',
    run: async open => {
      const [one, other] = [await open(), await open()]
      const tries = await Promise.all(
        [one, other].map((store, i) => refusal(store.commit([{ put: 'a', value: bytes(i) }], { key: 'a', value: undefined }))),
      )
      same(tries.filter(failure => failure instanceof ChangedMeanwhile).length, 1)
    },
  },
  {
    name: '[ST5] keys are listed by their beginning',
    run: async open => {
      const store = await open()
      await store.commit(['ab', 'abc', 'b', 'a'].map(put => ({ put, value: bytes(1) })))
      same((await store.keys('ab')).toSorted(), ['ab', 'abc'])
      same((await store.keys('')).toSorted(), ['a', 'ab', 'abc', 'b'])
    },
  },
]
