import { enter } from '../../../packages/relay/src/crypto/twin/device.ts'
import { ownFounding, writing } from '../../../packages/relay/src/crypto/twin/writing.ts'

// So many devices, each in a space of its own, that come in, rest, and come in again when they are shown out. A process of its own:
// `clients.ts URL FIRST COUNT`. It says `{"in":…}` once all are in, and the other line once all are in again.

const [url = '', first = '0', count = '0'] = process.argv.slice(2)
/** A relay takes thirty new spaces an hour of an address: 25 devices at each. */
const EACH = 25
const AT_ONCE = 100
const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

const devices = Array.from({ length: Number(count) }, (_, i) => {
  const n = Number(first) + i
  const at = Math.floor(n / EACH)
  return { lane: writing(`device ${n}`, ownFounding(`device ${n}`)), localAddress: `127.0.${1 + (at >> 8)}.${at & 255}` }
})
type Device = (typeof devices)[number]

const comeIn = async ({ lane, localAddress }: Device): Promise<{ over(): Promise<number> }> => {
  const line = await enter(url, lane, { localAddress, pace: 'quiet' })
  line.socket.on('error', () => undefined)
  await line.next('frontier')
  return line
}

const lines: Awaited<ReturnType<typeof comeIn>>[] = []
for (let at = 0; at < devices.length; at += AT_ONCE) lines.push(...(await Promise.all(devices.slice(at, at + AT_ONCE).map(comeIn))))
console.log(JSON.stringify({ in: lines.length }))

const now = (): number => performance.timeOrigin + performance.now()
const codes: Record<number, number> = {}
const [out, back, tries]: [number[], number[], number[]] = [[], [], []]
await Promise.all(
  lines.map(async (line, i) => {
    const code = await line.over()
    codes[code] = (codes[code] ?? 0) + 1
    out.push(now())
    for (let tried = 1; ; tried++) {
      await wait(500 + Math.random() * 1_500)
      const there = await comeIn(devices[i] as Device).catch(() => undefined)
      if (!there) continue
      back.push(now())
      tries.push(tried)
      return
    }
  }),
)
const least = (of: readonly number[]): number => of.reduce((a, b) => Math.min(a, b), Infinity)
const most = (of: readonly number[]): number => of.reduce((a, b) => Math.max(a, b), 0)
console.log(JSON.stringify({ codes, out: [least(out), most(out)], back: most(back), again: back.length, tries: most(tries) }))
