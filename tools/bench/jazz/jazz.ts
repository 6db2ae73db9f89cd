import { fork } from 'node:child_process'
import { join } from 'node:path'
import { residentMegabytes } from '../processor.ts'

/** Where the entries are, and as whom to read them. */
export type Written = { readonly log: string; readonly account: string; readonly secret: string }
/** What a new device took: milliseconds by the clock and of processor, bytes that came, megabytes of its process. */
export type NewDevice = { readonly ms: number; readonly cpu: number; readonly bytes: number; readonly resident: number }

/** Runs a file in a process of its own, and resolves with what it says first. */
const saysFrom = <T>(file: string, ...words: readonly string[]) => {
  // Stdout is for figures.
  const child = fork(file, words, { stdio: ['ignore', 2, 2, 'ipc'] })
  const said = new Promise<T>((resolve, reject) => {
    child.once('message', message => resolve(message as T))
    child.once('exit', code => reject(new Error(`${file} ended with ${code}`)))
  })
  return { child, said }
}

const at = (file: string): string => join(import.meta.dirname, file)

/** Jazz's sync server with so many entries in one log. */
export const jazzWith = async (count: number) => {
  const server = saysFrom<number>(at('server.ts'))
  const url = `ws://127.0.0.1:${await server.said}`
  const written = await saysFrom<Written>(at('writer.ts'), url, String(count)).said
  return {
    /** A new device with Jazz's cryptography in WebAssembly, or native. */
    newDevice: async (kind: 'wasm' | 'native'): Promise<NewDevice> => {
      const done = await saysFrom<NewDevice & { readonly read: number }>(at('reader.ts'), url, kind, JSON.stringify(written)).said
      if (done.read !== count) throw new Error(`Jazz read ${done.read} of ${count}`)
      return done
    },
    resident: (): number => residentMegabytes(server.child.pid ?? 0),
    stop: (): void => void server.child.kill(),
  }
}
