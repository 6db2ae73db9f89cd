import { exportTo } from './backup/export.ts'
import { open } from './backup/open.ts'
import type { Command } from './command.ts'
import { rehearse } from './rehearse/rehearse.ts'

/** The commands that need nothing but this file and the coach; the relay is apart, because it serves an app that was built. */
export const commands: Readonly<Record<string, Command>> = { rehearse, open, export: exportTo }

export const usage = `Usage: dropwise rehearse FILE|- [--author wayward|betrayed] [--json|--jsonl] [--local-model ADDRESS --model NAME]
       dropwise open BACKUP
       dropwise export BACKUP --to FOLDER`
