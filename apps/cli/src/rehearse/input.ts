import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Streams } from '../command.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOTDIR: 'is not there',
}

/** The bytes of the file or of standard input, or one sentence that says why they cannot be had. Paths are those of the caller's folder. */
export const openInput = async (file: string, { stdin, env }: Streams): Promise<AsyncIterable<Buffer> | string> => {
  if (file === '-') return stdin as AsyncIterable<unknown> as AsyncIterable<Buffer>
  const path = resolve(env['DROPWISE_CWD'] ?? '.', file)
  try {
    if ((await stat(path)).isDirectory()) return `${file} is a folder.`
    const stream = createReadStream(path)
    await new Promise((done, failed) => stream.once('open', done).once('error', failed))
    return stream
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return `${file} ${reasons[code] ?? `cannot be read (${code || String(error)})`}.`
  }
}

/** All of it as text, or `undefined` when it is not UTF-8. A byte order mark is left out. */
export const wholeText = async (bytes: AsyncIterable<Buffer>): Promise<string | undefined> => {
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(Buffer.from(part))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    return undefined
  }
}

/** Line by line as it comes, without the line ends; `undefined` for a line that is not UTF-8. An empty last line is no line. */
export const lines = async function* (bytes: AsyncIterable<Buffer>): AsyncGenerator<string | undefined> {
  const decode = (line: Buffer): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(line).replace(/\r$/, '')
    } catch {
      return undefined
    }
  }
  let parts: Buffer[] = []
  for await (const part of bytes) {
    let from = 0
    const chunk = Buffer.from(part)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield decode(Buffer.concat([...parts, chunk.subarray(from, at)]))
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield decode(Buffer.concat(parts))
}
