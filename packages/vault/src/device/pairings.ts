import type { Suite } from '../crypto/suite.ts'
import { answer, enter, finish, invite } from '../pairing/joining.ts'
import { mailboxName } from '../pairing/letter.ts'
import { accept, compare, offer, settle } from '../pairing/linking.ts'

type WithoutSuite<F> = F extends (suite: Suite, ...given: infer G) => infer R ? (...given: G) => R : never

/** The steps of joining another person and of linking another device of one's own, on this device's suite. States are plain values. */
export type Pairings = {
  readonly invite: WithoutSuite<typeof invite>
  readonly answer: WithoutSuite<typeof answer>
  readonly finish: WithoutSuite<typeof finish>
  readonly enter: WithoutSuite<typeof enter>
  readonly offer: WithoutSuite<typeof offer>
  readonly accept: WithoutSuite<typeof accept>
  readonly compare: WithoutSuite<typeof compare>
  readonly settle: WithoutSuite<typeof settle>
  /** Under which name letters lie at a relay. */
  readonly mailboxName: WithoutSuite<typeof mailboxName>
}

export const pairingsOn = (suite: Suite): Pairings => ({
  invite: () => invite(suite),
  answer: (...given) => answer(suite, ...given),
  finish: (...given) => finish(suite, ...given),
  enter: (...given) => enter(suite, ...given),
  offer: (...given) => offer(suite, ...given),
  accept: (...given) => accept(suite, ...given),
  compare: (...given) => compare(suite, ...given),
  settle: (...given) => settle(suite, ...given),
  mailboxName: (...given) => mailboxName(suite, ...given),
})
