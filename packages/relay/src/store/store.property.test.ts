import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from './memory.ts'
import { sqliteStore } from './sqlite.ts'
import { everything, step } from './store.story.ts'

test('[ST4] whatever is pushed in whatever order, SQLite answers and keeps as the obvious model does', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async steps => {
      const [model, real] = [memoryStore(), sqliteStore(':memory:')]
      for (const act of steps) expect(await act(real)).toEqual(await act(model))
      const [kept, obvious] = await Promise.all([everything(real), everything(model)])
      await real.close()
      expect(JSON.parse(String(kept))).toEqual(JSON.parse(String(obvious)))
    }),
    { numRuns: 60 },
  ))
