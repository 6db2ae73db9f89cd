import { describe, expect, test } from 'vitest'
import { memoryRecords } from './memory.ts'
import { recordContract } from './records.contract.ts'

describe('records in memory', () => {
  test.each(recordContract)('$name', async ({ run }) => {
    const store = memoryRecords()
    await expect(run(async () => store)).resolves.toBeUndefined()
  })
})
