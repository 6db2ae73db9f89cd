import type { Joined } from '@dropwise/vault'
import { processorHere, residentMegabytes } from '../processor.ts'
import { inStep, must, room, seqOf } from './in-step.ts'

/** Sam's device in a process of its own: is told where the relay is and how it was let in, and says what a first sync took. */
export type Told = { readonly url: string; readonly joined: Joined; readonly lane: string; readonly count: number }

const take = async ({ url, joined, lane, count }: Told): Promise<void> => {
  const sam = must(await (await room()).spaces.enter(joined))
  const used = processorHere()
  const done = await inStep(sam, url)
  const cpu = processorHere() - used
  if (seqOf(sam, lane) < count - 1) throw new Error('not everything came')
  process.send?.({ ms: done.ms, cpu, bytes: done.bytes, resident: residentMegabytes(process.pid) })
  await done.stop()
  process.exit(0)
}
process.once('message', (told: Told) => void take(told))
