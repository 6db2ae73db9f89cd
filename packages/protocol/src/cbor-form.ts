// Whether bytes are the one form of their value, without building or encoding anything: on every event, so it has to be quick.

import { viewOf } from './bytes.ts'
import { isUtf8 } from './utf8.ts'

const WIDTHS = [1, 2, 4, 8] as const
/** The least argument that needs each width. */
const LEAST = [24, 2 ** 8, 2 ** 16, 2 ** 32] as const

/**
 * Below what a half holds at full precision our encoder has always taken four bytes, powers of two apart (SPEC, CB1).
 */
const isOddlyWide = (value: number): boolean => Math.abs(value) < 2 ** -14 && !Number.isInteger(Math.log2(Math.abs(value)))

/** Reads over bytes that `scanCbor` let pass: heads are whole, counts fit, nothing is too deep. */
class Walk {
  readonly bytes: Uint8Array
  at = 0
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** One item; false where it is not in its one form. */
  item(): boolean {
    const head = this.bytes[this.at] ?? 0
    const major = head >> 5
    if (major === 7) return this.simple(head & 31)
    const argument = this.argument(head & 31)
    if (argument === undefined) return false
    switch (major) {
      case 0:
        return argument <= Number.MAX_SAFE_INTEGER
      case 1:
        return argument < Number.MAX_SAFE_INTEGER
      case 2:
        this.at += argument
        return true
      case 3:
        return this.text(argument)
      case 4:
        for (let i = 0; i < argument; i++) if (!this.item()) return false
        return true
      default:
        return this.map(argument)
    }
  }

  /** The number in a head; undefined where it could be shorter, or is beyond what is exact. */
  private argument(low: number): number | undefined {
    this.at += 1
    if (low < 24) return low
    const end = this.at + (WIDTHS[low - 24] ?? 1)
    let number = 0
    while (this.at < end) number = number * 256 + (this.bytes[this.at++] ?? 0)
    return number >= (LEAST[low - 24] ?? 0) && number <= 2 ** 53 ? number : undefined
  }

  private text(length: number): boolean {
    const { bytes, at } = this
    this.at += length
    if (length >= 3 && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) return false
    return isUtf8(bytes, at, this.at)
  }

  private map(entries: number): boolean {
    let last = -1
    let lastEnd = 0
    for (let i = 0; i < entries; i++) {
      const key = this.at
      if ((this.bytes[key] ?? 0) >> 5 !== 3 || !this.item()) return false
      if (last >= 0 && !this.ascends(last, lastEnd, key, this.at)) return false
      last = key
      lastEnd = this.at
      if (!this.item()) return false
    }
    return true
  }

  /** Whether the bytes of one key stand before those of the next. */
  private ascends(from: number, end: number, next: number, nextEnd: number): boolean {
    for (let i = 0; from + i < end && next + i < nextEnd; i++) {
      const difference = (this.bytes[from + i] ?? 0) - (this.bytes[next + i] ?? 0)
      if (difference !== 0) return difference < 0
    }
    return end - from < nextEnd - next
  }

  /** False, true, null, and floats that no shorter form holds; whole numbers are no floats. */
  private simple(low: number): boolean {
    const at = this.at + 1
    this.at = at + (WIDTHS[low - 24] ?? 0)
    if (low < 24) return true
    const view = viewOf(this.bytes)
    const value = low === 25 ? view.getFloat16(at) : low === 26 ? view.getFloat32(at) : view.getFloat64(at)
    if (!Number.isFinite(value) || Number.isSafeInteger(value)) return false
    if (low === 27) return Math.fround(value) !== value
    return (low === 25) === (Math.f16round(value) === value && !isOddlyWide(value))
  }
}

/** Whether bytes that `scanCbor` let pass are the core deterministic form (RFC 8949 §4.2.1) of a value as SPEC CB2 allows it. */
export const isOneForm = (bytes: Uint8Array): boolean => new Walk(bytes).item()
