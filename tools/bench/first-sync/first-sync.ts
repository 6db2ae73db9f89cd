import { progress } from '../figure.ts'
import { processorHere, processorOf, residentMegabytes } from '../processor.ts'
import { decadeAtRelay } from './decade-at-relay.ts'
import { inStep, must, room, seqOf } from './in-step.ts'

/** What was measured: milliseconds by the clock, of processor here and at the relay, bytes that came, megabytes of the relay. */
type Measured = {
  readonly ms: readonly number[]
  readonly cpu: readonly number[]
  readonly relay: readonly number[]
  readonly bytes: number
  readonly resident: number
}

/** A second device gets so many events, several times: from connecting to having all of them verified and kept. */
export const firstSync = async (count: number, runs: number): Promise<Measured> => {
  const { relay, joined, lane } = await decadeAtRelay(count)
  const [ms, cpu, relays]: [number[], number[], number[]] = [[], [], []]
  let bytes = 0
  for (let i = 0; i < runs; i++) {
    progress(`sync: Sam's device gets them (${i + 1})`)
    const sam = must(await (await room()).spaces.enter(joined))
    const [here, there] = [processorHere(), processorOf(relay.pid)]
    const done = await inStep(sam, relay.url)
    cpu.push(processorHere() - here)
    relays.push(processorOf(relay.pid) - there)
    if (seqOf(sam, lane) < count - 1) throw new Error('not everything came')
    ms.push(done.ms)
    ;({ bytes } = done)
    await done.stop()
  }
  const resident = residentMegabytes(relay.pid)
  await relay.stop()
  return { ms, cpu, relay: relays, bytes, resident }
}
