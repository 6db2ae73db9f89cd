import { decodeWithdraw, fromHex, headMessage, KINDS, membership, sameBytes, toHex, type MemberFact } from '@dropwise/protocol'
import { wholeEvents, type Run } from '@dropwise/protocol/wire'
import type { Answer, Entry } from '../store/port.ts'
import { factOf, type Desk } from './desk.ts'
import { bytesIn, no, refusal, tooLarge, tooManyLanes, type Push, type Pushed, type PushPorts } from './may-push.ts'

/** Entries of pushes that follow on one another; the last head stands for all of them, so it is the one that is kept. */
export const entriesOf = (space: Uint8Array, pushes: readonly Push[]): Entry[] =>
  pushes.flatMap(({ run, events }, k) =>
    events.map(({ header, hash, kind, seq, prev, body }, i) => ({
      space,
      lane: run.lane,
      seq,
      prev,
      hash,
      header,
      body,
      kind: KINDS[kind],
      signature: k === pushes.length - 1 && i === events.length - 1 ? run.signature : undefined,
    })),
  )

/** Bodies that these events take back: of lanes of the same side alone. */
const withdrawnBy = (desk: Desk, run: Run): { readonly lane: Uint8Array; readonly seq: number }[] => {
  const sideOf = (lane: Uint8Array) => desk.membership.members.get(toHex(lane))?.side
  return run.events.flatMap(({ kind, body }) => {
    const read = kind === 'withdraw' && body ? decodeWithdraw(body) : undefined
    return read?.ok && sideOf(read.value.lane) === sideOf(run.lane) ? [read.value] : []
  })
}

/** Whether a push goes on where another ends, so that a head over it stands for both. */
const goesOn = (before: readonly Push[], { run }: Push): boolean => {
  const last = before.at(-1)?.events.at(-1)
  const all = [...before.map(push => push.run), run]
  return (
    last !== undefined &&
    last.seq + 1 === run.first &&
    sameBytes(last.hash, run.prev) &&
    all.every(({ events }) => events.every(({ kind }) => kind === 'content')) &&
    !tooLarge({ ...run, events: all.flatMap(({ events }) => events) })
  )
}

/**
 * Checks runs of one lane that came together, in the order in which they came, and keeps each whole or not at all; what one takes back is
 * dropped in the same commit. Rejects where the store does: then nothing is known.
 *
 * Where one goes on from the other, the last head is checked for all of them: it stands for everything before it, as if they had been one
 * push. Only if it does not hold, each is looked at alone.
 */
export const takePushes = async (ports: PushPorts, desk: Desk, runs: readonly Run[]): Promise<readonly Pushed[]> => {
  const answers: Promise<readonly Pushed[]>[] = []
  let under: Push[] = []
  let together: Push[] = []
  const take = (): void => {
    if (together.length > 0) answers.push(takeTogether(ports, desk, together))
    together = []
  }
  for (const run of runs) {
    const refused = refusal(ports, desk, run, under)
    const push = { run, events: refused ? [] : wholeEvents(desk.space, run, ports.primitives.hash) }
    if (refused || !goesOn(together, push)) take()
    if (refused) answers.push(Promise.resolve([refused]))
    else {
      together.push(push)
      under.push(push)
    }
    // What says who is a member decides about what follows.
    if (run.events.every(({ kind }) => kind === 'content')) continue
    take()
    await Promise.all(answers)
    under = []
  }
  take()
  return (await Promise.all(answers)).flat()
}

const takeTogether = async (ports: PushPorts, desk: Desk, pushes: readonly Push[]): Promise<readonly Pushed[]> => {
  const last = pushes.at(-1)
  const head = last?.events.at(-1)
  if (!last || !head) return pushes.map(() => no('malformed'))
  const { store, primitives } = ports
  const { lane } = last.run
  if (!primitives.verify(lane, headMessage({ space: desk.space, lane, seq: head.seq, hash: head.hash }), last.run.signature)) {
    if (pushes.length === 1) return [no('signature')]
    const alone: Pushed[] = []
    for (const push of pushes) alone.push(...(await takeTogether(ports, desk, [push])))
    return alone
  }
  const events = pushes.flatMap(push => push.events)
  const facts = events.flatMap(event => (event.kind === 'content' ? [] : (factOf(primitives, event) ?? [])))
  if (tooManyLanes(ports, desk, last.run, facts)) return [no('quota-lanes', ports.limits.openLanes)]

  // Asked for in one turn, so that all of it is in one commit.
  const [answers] = await Promise.all([
    store.append(entriesOf(desk.space, pushes)),
    ...withdrawnBy(desk, last.run).map(({ lane, seq }) => store.dropBody(desk.space, lane, seq)),
    ...facts.flatMap(fact => (fact.kind === 'admit' && fact.proven ? [store.settle(fromHex(fact.subject), desk.space)] : [])),
  ])
  let at = 0
  const said: Pushed[] = []
  for (const push of pushes) said.push(kept(desk, push, answers.slice(at, (at += push.events.length))))
  if (facts.length > 0 && said.every(({ kind }) => kind === 'ack')) await learn(ports, desk, facts)
  return said
}

/** What the store said of one push, and where the lane stands after it. */
const kept = (desk: Desk, { run: { lane }, events }: Push, answers: readonly Answer[]): Pushed => {
  const head = events.at(-1)
  const wrong = answers.find(answer => answer.kind !== 'ack')
  if (!head) return no('malformed')
  if (wrong?.kind === 'gap') return no('gap', wrong.have + 1)
  if (wrong?.kind === 'fork') return { kind: 'nack', reason: 'fork', number: wrong.seq + 1, hash: wrong.hash }
  const name = toHex(lane)
  const before = desk.heads.get(name)
  const grew = head.seq > (before?.seq ?? -1)
  if (grew) {
    const added = bytesIn(events.filter(({ seq }) => seq > (before?.seq ?? -1)))
    // A name of its own: the one that came is a view into the whole frame.
    desk.heads.set(name, { lane: before?.lane ?? lane.slice(), seq: head.seq, hash: head.hash, bytes: (before?.bytes ?? 0) + added })
  }
  return { kind: 'ack', seq: head.seq, hash: head.hash, grew }
}

/** Works out anew who is in the space; a space that all have left is purged. */
const learn = async ({ store }: PushPorts, desk: Desk, facts: readonly MemberFact[]): Promise<void> => {
  const known = new Set(desk.facts.map(({ lane, seq }) => `${lane} ${seq}`))
  desk.facts = [...desk.facts, ...facts.filter(({ lane, seq }) => !known.has(`${lane} ${seq}`))]
  desk.membership = membership(desk.founders, desk.facts)
  if (desk.membership.left.size === desk.founders.size) {
    desk.purged = true
    await store.purge(desk.space)
  }
}
