import { spawn, type ChildProcess } from 'node:child_process'
import { bareSocket, enter, START } from '../../packages/relay/src/crypto/twin/device.ts'
import { ownFounding, says, sharedFounding, writing } from '../../packages/relay/src/crypto/twin/writing.ts'
import { relayProcess } from '../../packages/vault/tools/relay-process.ts'
import { figure, progress, type Figure } from './figure.ts'
import { processorOf, residentMegabytes } from './processor.ts'

/** Memory with so many idle connections that have not been asked anything, a hundred from each address. */
const idle = async (count: number): Promise<number> => {
  const relay = await relayProcess()
  const url = `${relay.url.replace('http', 'ws')}/sync`
  const sockets: Awaited<ReturnType<typeof bareSocket>>[] = []
  for (let at = 0; at < count; at += 100)
    sockets.push(...(await Promise.all(Array.from({ length: 100 }, () => bareSocket(url, `127.0.1.${1 + at / 100}`)))))
  const resident = residentMegabytes(relay.pid)
  for (const socket of sockets) socket.terminate()
  await relay.kill()
  return resident
}

const SOCKETS = 20
const IN_FLIGHT = 8
const EACH = 400

/** How many a second, and microseconds of the server's processor for each. */
type Served = { readonly rate: number; readonly each: number }

/** Pushes of one event a second, each checked, kept and acknowledged: so many connections, so many under way on each. */
const messages = async (): Promise<Served> => {
  const relay = await relayProcess()
  const lanes = await Promise.all(
    Array.from({ length: SOCKETS }, async (_, i) => {
      const lane = writing(`lane ${i}`, ownFounding(`lane ${i}`))
      const runs = Array.from({ length: EACH }, () => lane.run(says('x', 552)))
      const line = await enter(relay.url, lane)
      await line.next('frontier')
      return { line, runs }
    }),
  )
  const [from, used] = [performance.now(), processorOf(relay.pid)]
  await Promise.all(
    lanes.map(async ({ line, runs }) => {
      for (const run of runs.slice(0, IN_FLIGHT)) line.say({ kind: 'push', run })
      for (let i = IN_FLIGHT; i < EACH + IN_FLIGHT; i++) {
        await line.next('ack')
        const run = runs[i]
        if (run) line.say({ kind: 'push', run })
      }
    }),
  )
  const rate = (SOCKETS * EACH * 1000) / (performance.now() - from)
  const each = ((processorOf(relay.pid) - used) * 1000) / (SOCKETS * EACH)
  for (const { line } of lanes) line.close()
  await relay.stop()
  return { rate, each }
}

const ECHO = `import { WebSocketServer } from 'ws'
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => console.log(server.address().port))
server.on('connection', socket => socket.on('message', data => socket.send(data)))`

/** The same frames, sent back by a server that does nothing else. */
const echo = async (): Promise<Served> => {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', ECHO], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>(resolve => child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())))
  const sockets = await Promise.all(Array.from({ length: SOCKETS }, () => bareSocket(`ws://127.0.0.1:${port}`)))
  const frame = new Uint8Array(4096)
  const pid = child.pid ?? 0
  const [from, used] = [performance.now(), processorOf(pid)]
  await Promise.all(
    sockets.map(
      socket =>
        new Promise<void>(resolve => {
          let [sent, heard] = [0, 0]
          const more = (): void => {
            if (sent++ < EACH) socket.send(frame)
          }
          socket.on('message', () => {
            heard += 1
            if (heard === EACH) resolve()
            else more()
          })
          for (let i = 0; i < IN_FLIGHT; i++) more()
        }),
    ),
  )
  const rate = (SOCKETS * EACH * 1000) / (performance.now() - from)
  const each = ((processorOf(pid) - used) * 1000) / (SOCKETS * EACH)
  for (const socket of sockets) socket.terminate()
  child.kill()
  return { rate, each }
}

/** From a push to its arrival at somebody who waits, one after the other. */
const wakes = async (count: number): Promise<number[]> => {
  const relay = await relayProcess()
  const founding = sharedFounding('robin', 'sam')
  const [robin, sam] = [writing('robin', founding), writing('sam', founding)]
  const runs = Array.from({ length: count }, () => robin.run(says('x', 552)))
  const [robins, sams] = [await enter(relay.url, robin), await enter(relay.url, sam)]
  sams.say({ kind: 'sub', cursor: START })
  await sams.next('page')
  const times: number[] = []
  for (const run of runs) {
    const from = performance.now()
    robins.say({ kind: 'push', run })
    await sams.next('page')
    times.push(performance.now() - from)
  }
  for (const line of [robins, sams]) line.close()
  await relay.stop()
  return times.toSorted((a, b) => a - b)
}

/** Microseconds of the relay's processor for a device that comes in: hello, challenge, answer, who is in the space, where lanes stand. */
const connects = async (count: number): Promise<number> => {
  const relay = await relayProcess()
  const lanes = Array.from({ length: 25 }, (_, i) => writing(`lane ${i}`, ownFounding(`lane ${i}`)))
  for (const lane of lanes) (await enter(relay.url, lane)).close()
  const used = processorOf(relay.pid)
  for (let done = 0; done < count; done += lanes.length) {
    const lines = await Promise.all(lanes.map(lane => enter(relay.url, lane)))
    await Promise.all(lines.map(line => line.next('frontier')))
    for (const line of lines) line.close()
  }
  const each = ((processorOf(relay.pid) - used) * 1000) / count
  await relay.stop()
  return each
}

/** The relay's sockets: memory, messages beside a bare echo, how soon news arrives. */
export default async (): Promise<Figure[]> => {
  progress('relay: 10,000 idle sockets')
  const resident = await idle(10_000)
  progress('relay: messages, beside a bare echo')
  const [pushes, echoes]: [Served[], Served[]] = [[], []]
  for (let i = 0; i < 5; i++) {
    pushes.push(await messages())
    echoes.push(await echo())
  }
  progress('relay: coming in')
  const coming = [await connects(1000), await connects(1000), await connects(1000)]
  progress('relay: how soon news arrives')
  const times = await wakes(300)
  return [
    figure('relay.idle.10k', 'MB', [resident], 'relay alone; clients in this process'),
    figure(
      'relay.messages',
      '/s',
      pushes.map(({ rate }) => rate),
      `pushes of one event, checked, durable, acknowledged; ${SOCKETS} connections, ${IN_FLIGHT} under way each`,
    ),
    figure(
      'relay.messages.echo',
      '/s',
      echoes.map(({ rate }) => rate),
      'frames of 4 KiB sent back by ws alone, same pattern',
    ),
    figure(
      'relay.messages.cpu',
      'µs',
      pushes.map(({ each }) => each),
      'processor of the relay for a push',
    ),
    figure(
      'relay.messages.echo.cpu',
      'µs',
      echoes.map(({ each }) => each),
      'processor of the echo for a frame',
    ),
    figure(
      'relay.messages.share.wall',
      '%',
      pushes.map(({ rate }, i) => (100 * rate) / (echoes[i]?.rate ?? Number.NaN)),
      'of the echo’s messages a second by the clock, pair by pair; whoever else is at work weighs on it',
    ),
    figure(
      'relay.messages.share',
      '%',
      pushes.map(({ each }, i) => (100 * (echoes[i]?.each ?? Number.NaN)) / each),
      'of the echo’s messages a second, by the processor time of each, pair by pair: independent of who else uses the machine',
    ),
    figure('relay.connect.cpu', 'µs', coming, 'processor of the relay for a device that comes in'),
    figure('relay.wake.p99', 'ms', [times[Math.floor(times.length * 0.99)] ?? Number.NaN], `of ${times.length}, one after the other`),
  ]
}
