import { runRelay, thisProcess } from '@dropwise/relay'

process.exit(await runRelay(thisProcess(process.cwd())))
