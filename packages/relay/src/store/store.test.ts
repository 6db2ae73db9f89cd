import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStore } from './memory.ts'
import { sqliteStore } from './sqlite.ts'
import { relayStoreContract } from './store.contract.ts'

relayStoreContract('in memory', async () => memoryStore())

let file = ''
relayStoreContract(
  'SQLite',
  async () => {
    file = join(mkdtempSync(join(tmpdir(), 'relay-')), 'relay.sqlite')
    return sqliteStore(file)
  },
  async store => {
    await store.close()
    return sqliteStore(file)
  },
)
