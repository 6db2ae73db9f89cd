// Builds the value of bytes that were found to be one whole item in its one form. On every event that is read, so it has to be quick.

import { viewOf } from './bytes.ts'

/** Every platform has it; the protocol takes nothing else from one. */
declare const TextDecoder: new (label: string, options: object) => { decode(bytes: Uint8Array): string }

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Up to here a text of plain letters is put together faster than a decoder is asked. */
const SHORT = 24

class Builder {
  readonly bytes: Uint8Array
  at = 0
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  item(): unknown {
    const head = this.bytes[this.at++] ?? 0
    const low = head & 31
    const major = head >> 5
    if (major === 7) return this.simple(low)
    const argument = low < 24 ? low : this.argument(low)
    switch (major) {
      case 0:
        return argument
      case 1:
        return -1 - argument
      case 2:
        // A copy, also where the bytes are Node's Buffer, whose slice is none.
        return new Uint8Array(this.bytes.subarray(this.at, (this.at += argument)))
      case 3:
        return this.text(argument)
      case 4: {
        const items: unknown[] = []
        for (let i = 0; i < argument; i++) items.push(this.item())
        return items
      }
      default:
        return this.map(argument)
    }
  }

  private argument(low: number): number {
    const end = this.at + 2 ** (low - 24)
    let argument = 0
    while (this.at < end) argument = argument * 256 + (this.bytes[this.at++] ?? 0)
    return argument
  }

  private text(length: number): string {
    const { bytes, at } = this
    const end = (this.at += length)
    if (end > bytes.length) throw new RangeError('text is cut off')
    if (length > SHORT) return decoder.decode(bytes.subarray(at, end))
    let text = ''
    for (let i = at; i < end; i++) {
      const byte = bytes[i] ?? 0
      if (byte > 0x7f) return decoder.decode(bytes.subarray(at, end))
      text += String.fromCharCode(byte)
    }
    return text
  }

  private map(entries: number): Record<string, unknown> {
    const made: Record<string, unknown> = {}
    for (let i = 0; i < entries; i++) {
      const key = this.item() as string
      const value = this.item()
      // Assigned plainly it would become the prototype.
      if (key === '__proto__') Object.defineProperty(made, key, { value, configurable: true, enumerable: true, writable: true })
      else made[key] = value
    }
    return made
  }

  private simple(low: number): unknown {
    if (low < 24) return low === 22 ? null : low === 21
    const { at } = this
    const view = viewOf(this.bytes)
    this.at += low === 25 ? 2 : low === 26 ? 4 : 8
    return low === 25 ? view.getFloat16(at) : low === 26 ? view.getFloat32(at) : view.getFloat64(at)
  }
}

/** The value of one item that `scanCbor` and `isOneForm` let pass. Throws where that was never so and it cannot be read. */
export const buildCbor = (bytes: Uint8Array): unknown => {
  const builder = new Builder(bytes)
  const value = builder.item()
  if (builder.at !== bytes.length) throw new RangeError(`an item of ${builder.at} bytes in ${bytes.length}`)
  return value
}
