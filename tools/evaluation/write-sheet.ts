import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apa, orcha } from './answers.ts'
import { sheetOf } from './sheet.ts'

// `npm run evaluation`: writes docs/app-evaluation.md anew.
writeFileSync(join(import.meta.dirname, '../../docs/app-evaluation.md'), sheetOf(apa, orcha))
