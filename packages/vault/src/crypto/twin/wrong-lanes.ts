import { concat, encodeCanonical, pad, type Inner } from '@dropwise/protocol'
import type { LaneReason } from '../../log/verify.ts'
import type { Suite } from '../suite.ts'
import { contentOf, flip, makeLane, rawPadded, type Draft, type Lane, type OwnKeys } from './make-lane.ts'

/** A lane with one thing wrong, what it is, and where. */
export type WrongLane = { readonly reason: LaneReason; readonly seq: number; readonly lane: Lane }

const inner = (lamport: number): Inner => ({
  type: 'promise/made',
  version: 1,
  lamport,
  at: 1_790_000_000_000,
  zone: 'Europe/Dublin',
  seen: [],
  payload: { text: 'I tell you before I am late' },
})

/** The seven parts with one replaced, canonical but not valid. */
const withPart = (index: number, value: unknown): Uint8Array =>
  pad(encodeCanonical([inner(2).type, 1, 2, inner(2).at, inner(2).zone, [], inner(2).payload].with(index, value)))

/** One for every way in which a lane can be wrong; three events, the second is the wrong one unless said. */
export const wrongLanes = (suite: Suite, keys: OwnKeys): readonly WrongLane[] => {
  const good = [1, 2, 3].map((lamport): Draft => ({ padded: contentOf(inner(lamport)) }))
  const right = makeLane(suite, keys, good)
  const second = (change: Partial<Draft>): Lane => makeLane(suite, keys, good.with(1, { padded: contentOf(inner(2)), ...change }))
  const carried = (seq: number, change: (event: Lane['events'][number]) => Lane['events'][number]): Lane => ({
    ...right,
    events: right.events.map((event, i) => (i === seq ? change(event) : event)),
  })
  const at = (offset: number, value: number) => (bytes: Uint8Array) => bytes.with(offset, value)
  const other = suite.random(32)
  const content = (reason: LaneReason, padded: Uint8Array): WrongLane => ({ reason, seq: 1, lane: second({ padded }) })
  const deep = encodeCanonical(Array.from({ length: 40 }).reduce<unknown>(nested => [nested], 1))

  return [
    { reason: 'wrong-founding', seq: -1, lane: { ...right, founding: right.founding.with(1, 9) } },
    { reason: 'wrong-commitment', seq: -1, lane: { ...right, epochs: keys.epochs.map(({ epoch }) => ({ epoch, key: other })) } },
    { reason: 'header-length', seq: 1, lane: second({ bytes: header => header.slice(1) }) },
    { reason: 'version', seq: 1, lane: second({ bytes: at(0, 2) }) },
    { reason: 'kind', seq: 1, lane: second({ bytes: at(1, 7) }) },
    { reason: 'seq', seq: 1, lane: second({ bytes: at(66, 255) }) },
    { reason: 'wrong-space', seq: 1, lane: second({ header: header => ({ ...header, space: other }) }) },
    { reason: 'wrong-lane', seq: 1, lane: second({ header: header => ({ ...header, lane: other }) }) },
    { reason: 'gap', seq: 1, lane: { ...right, events: right.events.toSpliced(1, 1) } },
    { reason: 'wrong-prev', seq: 1, lane: second({ header: header => ({ ...header, prev: other }) }) },
    { reason: 'withheld-body', seq: 1, lane: carried(1, event => ({ ...event, body: undefined })) },
    { reason: 'body-length', seq: 1, lane: second({ body: body => body.slice(0, 39) }) },
    { reason: 'wrong-body-hash', seq: 1, lane: carried(1, event => ({ ...event, body: event.body && flip(event.body, 300) })) },
    {
      reason: 'wrong-signature',
      seq: 2,
      lane: carried(2, event => ({ ...event, signature: event.signature && flip(event.signature, 5) })),
    },
    { reason: 'unsigned-tail', seq: 0, lane: carried(2, event => ({ ...event, signature: undefined })) },
    { reason: 'public-length', seq: 1, lane: second({ header: header => ({ ...header, kind: 'leave' }) }) },
    { reason: 'unknown-epoch', seq: 1, lane: second({ header: header => ({ ...header, epoch: other }) }) },
    { reason: 'not-opened', seq: 1, lane: second({ key: other }) },
    content('padding-length', rawPadded(300, new Uint8Array(252))),
    content('padding-bytes', contentOf(inner(2)).with(255, 1)),
    { reason: 'body-length', seq: 1, lane: second({ padded: new Uint8Array(65_536) }) },
    content('cbor-depth', pad(deep)),
    content('cbor-truncated', pad(encodeCanonical([1, 'two']).slice(0, -1))),
    content('cbor-form', pad(concat(encodeCanonical([1]), Uint8Array.of(0)))),
    content('inner-shape', pad(encodeCanonical({}))),
    content('inner-type', withPart(0, 'Promise/Made')),
    content('inner-version', withPart(1, 0)),
    content('inner-lamport', withPart(2, -1)),
    content('inner-time', withPart(3, 1.5)),
    content('inner-zone', withPart(4, 'over there')),
    content('inner-seen', withPart(5, [new Uint8Array(31)])),
    content('unknown-seen', withPart(5, [new Uint8Array(32)])),
    content('wrong-lamport', contentOf(inner(3))),
  ]
}
