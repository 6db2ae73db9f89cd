import { chanceOf } from '../simulate/chance.ts'
import { liveNode, type Costs, type Rates } from './arrivals/node.ts'
import { figure, type Figure } from './figure.ts'
import { readKept } from './page/keep.ts'

/** What a pair does, as docs/scaling.md says it: forty events a day, two devices, three sittings of ten minutes each. */
const EVENTS = 40
const DEVICES = 2
const SITTINGS = 3
const MINUTES = 10
/** The busiest hour of a day has three times what an hour has. */
const PEAK = 3
const A_DAY = 86_400
const RHYTHM = 300

const rates = (pairs: number): Rates => {
  const devices = pairs * DEVICES
  return {
    pushes: (pairs * EVENTS * PEAK) / A_DAY,
    frames: (devices * SITTINGS * MINUTES * 60 * PEAK) / A_DAY / RHYTHM,
    connects: (devices * SITTINGS * PEAK) / A_DAY,
  }
}

const measured = (name: string): number => {
  const found = readKept().find(({ bench }) => bench === name)
  if (!found) throw new Error(`${name} was not measured: npm run bench -- relay relay-sockets --keep`)
  return found.value
}

/** A million pairs, from what was measured: how busy one node would be, how many pairs fill one, and how many nodes keep news quick. */
export default async (): Promise<Figure[]> => {
  const costs: Costs = {
    push: measured('relay.messages.cpu') / 1000,
    frame: measured('relay.messages.echo.cpu') / 1000,
    connect: measured('relay.connect.cpu') / 1000,
    commit: 1000 / measured('relay.append.postgres.1'),
  }
  const live = (pairs: number, seed: number) => liveNode(chanceOf(seed), rates(pairs), costs, 30)
  const p99 = (waits: readonly number[]): number => waits[Math.floor(waits.length * 0.99)] ?? Number.NaN
  const holds = (pairs: number): boolean => [1, 2, 3].every(seed => p99(live(pairs, seed).waits) <= 50)
  let [fits, not] = [1000, 64_000_000]
  while (not / fits > 1.05) {
    const middle = Math.sqrt(fits * not)
    if (holds(middle)) fits = middle
    else not = middle
  }
  const nodes = (sockets: number): number => Math.ceil((1_000_000 * DEVICES * SITTINGS * MINUTES * 60 * PEAK) / A_DAY / sockets)
  const sixteen = [1, 2, 3].map(seed => live(1_000_000 / 16, seed))
  const note = 'simulated: arrivals of the busiest hour against measured service times'
  return [
    figure('million.node.pairs', '', [Math.round(fits)], `pairs at one node until a push waits 50 ms (p99); ${note}`),
    figure('million.sockets', '', [nodes(1)], 'devices of a million pairs that are connected in the busiest hour'),
    figure('million.nodes', '', [nodes(10_000)], 'nodes of 10,000 connections'),
    figure(
      'million.wait.p99',
      'ms',
      sixteen.map(({ waits }) => p99(waits)),
      `until a push is acknowledged, with 16 nodes; ${note}`,
    ),
    figure(
      'million.busy',
      '%',
      sixteen.map(({ busy }) => busy * 100),
      `of a node’s one thread, waiting for commits included, with 16 nodes; ${note}`,
    ),
  ]
}
