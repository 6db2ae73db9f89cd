import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { auditSays } from './audit-says.ts'

// `npm run audit`: asks the registry that npm is set to whether it knows of a fault in what runs. Where none answers, it says so and ends
// with 2: that nothing was heard is not that nothing is known.
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' })
const { says, exit } = auditSays(stdout)
process.stdout.write(`${says}\n`)
process.exitCode = exit
