import { spawnSync } from 'node:child_process'

const code = `import { writeFileSync } from 'node:fs'
import { encodeBackup, gatherBackup, openWorld } from '@dropwise/home'
import { sealBackup } from '@dropwise/vault'
const [file, words] = process.argv.slice(1)
const { robin, logs, clock } = await openWorld('2025-09-21T09:00')
await robin.act('journal/written', { text: 'It rained all night.', kind: 'entry' })
writeFileSync(file, await sealBackup(encodeBackup(await gatherBackup(logs.robin, [logs.shared.first], clock.now())), words, 10))`

/** Makes, with the sources of this checkout, a sealed copy of a room of Robin's in which one page was kept. */
export const makeCopy = (root: string, file: string, passphrase: string): void => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code, file, passphrase], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The copy could not be made: ${stderr}`)
}
