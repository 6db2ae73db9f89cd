import type { Joined } from '@dropwise/vault'
import { answer, enter, finish, invite } from '../../../packages/vault/src/pairing/joining.ts'
import { relayProcess } from '../../../packages/vault/tools/relay-process.ts'
import { progress } from '../figure.ts'
import { inStep, must, room, suite } from './in-step.ts'
import { TEXT } from './text.ts'

/** A relay in a process of its own that has so many events of Robin’s, and what lets Sam’s device into the space. */
export const decadeAtRelay = async (
  count: number,
): Promise<{ readonly relay: Awaited<ReturnType<typeof relayProcess>>; readonly joined: Joined; readonly lane: string }> => {
  const relay = await relayProcess()
  const invited = invite(suite)
  const answered = must(answer(suite, invited.state.secret, invited.letter))
  const finished = must(finish(suite, invited.state, answered.letter))
  const { joined } = must(enter(suite, answered.state, finished.letter))
  const robin = must(await (await room()).spaces.enter(finished.joined))
  progress(`sync: Robin writes ${count} events and pushes them`)
  for (let at = 0; at < count; at += 250)
    await robin.append(
      Array.from({ length: Math.min(250, count - at) }, () => ({
        type: 'journal/written',
        version: 1,
        at: 1_790_000_000_000,
        zone: 'Europe/Dublin',
        payload: { text: TEXT },
      })),
    )
  await (await inStep(robin, relay.url)).stop()
  return { relay, joined, lane: robin.lane() }
}
