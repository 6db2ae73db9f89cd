import type { ActName, Acts } from '@dropwise/home'
import { isUp, newBoard, type Board } from '../worker/answered.ts'
import type { ActRefusal, AskName, Asks, Message, Outcome } from '../worker/channel.ts'
import workerUrl from '../worker/home.worker.ts?worker&url'
import { scriptUrl } from '../worker/script-url.ts'

type Waiting = { readonly resolve: (back: never) => void; readonly reject: (error: Error) => void }

let worker: Worker | undefined
let board: Board | undefined
let asked = 0
const waiting = new Map<number, Waiting>()
/** Acts that are not answered yet, and devices that are being taken off. */
const acting = new Set<number>()
const seen = new Map<number, (value: unknown) => void>()

const started = (): Worker => {
  if (worker) return worker
  worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
  board = newBoard()
  if (board) worker.postMessage({ board })
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('watch' in data) return seen.get(data.watch)?.(data.value)
    const who = waiting.get(data.id)
    waiting.delete(data.id)
    acting.delete(data.id)
    if ('broke' in data) who?.reject(new Error(data.broke))
    else who?.resolve(data.back as never)
  })
  return worker
}

/** Asks the worker in which the room lives. Rejects for defects only; whatever a caller can handle is in the answer. */
export const ask = <A extends AskName>(name: A, given: Asks[A]['with']): Promise<Asks[A]['back']> =>
  new Promise((resolve, reject) => {
    const id = ++asked
    waiting.set(id, { resolve, reject })
    if (name === 'act' || name === 'removeDevice') acting.add(id)
    started().postMessage({ id, ask: name, with: given })
  })

/** So many milliseconds at the most does a page that is about to go stand still for its last words. */
const LAST_WORDS = 250

/**
 * Stands still until all that was asked to be done is kept or refused. Only for a page that is about to be taken down: its worker goes
 * with it, in the middle of whatever it does, and nothing that is waited for in the ordinary way comes back any more.
 */
export const untilKept = (): void => {
  const shared = board
  const until = performance.now() + LAST_WORDS
  const waits = (): boolean => shared !== undefined && performance.now() < until && [...acting].some(id => !isUp(shared, id))
  while (waits());
}

/** Does one thing. */
export const doAct = <N extends ActName>(name: N, input: Acts[N]): Promise<Outcome<{ readonly ids: readonly string[] }, ActRefusal>> =>
  ask('act', { name, input } as Asks['act']['with'])

/** Has `show` called with the view now and after every change. Returns how to stop. */
export const watchView = (name: string, args: unknown, show: (value: unknown) => void): (() => void) => {
  const watch = ++asked
  seen.set(watch, show)
  void ask('watch', { watch, name, args } as Asks['watch']['with'])
  return () => {
    seen.delete(watch)
    void ask('unwatch', { watch })
  }
}
