import type { ActName, Acts } from '@dropwise/home'
import type { ActRefusal, AskName, Asks, Message, Outcome } from '../worker/channel.ts'
import workerUrl from '../worker/home.worker.ts?worker&url'
import { scriptUrl } from '../worker/script-url.ts'

type Waiting = { readonly resolve: (back: never) => void; readonly reject: (error: Error) => void }

let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, Waiting>()
const seen = new Map<number, (value: unknown) => void>()

const started = (): Worker => {
  if (worker) return worker
  worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('watch' in data) return seen.get(data.watch)?.(data.value)
    const who = waiting.get(data.id)
    waiting.delete(data.id)
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
    started().postMessage({ id, ask: name, with: given })
  })

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
