import { runRelay, thisProcess } from '@dropwise/relay'

// What is written here is for this user alone: who else has an account on the machine may live in the same house.
process.umask(0o077)
process.exit(await runRelay(thisProcess(process.cwd())))
