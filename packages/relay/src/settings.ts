import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** What an operator may set, by environment. */
export type Settings = { readonly port: number; readonly host: string; readonly data: string }

/** Settings from the environment, or one sentence that says what is wrong with them. */
export type SettingsRead = { readonly ok: true; readonly value: Settings } | { readonly ok: false; readonly sentence: string }

const refuse = (sentence: string): SettingsRead => ({ ok: false, sentence })

/**
 * Reads `PORT` (0–65535, default 4321; 0 picks a free one), `HOST` (default 127.0.0.1) and `DROPWISE_DATA` (default ./data under
 * `cwd`), and makes sure that the folder can be written to.
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, cwd: string): SettingsRead => {
  const port = env['PORT']?.trim() || '4321'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return refuse(`PORT is “${port}”, and it has to be a number from 0 to 65535.`)
  const host = env['HOST']?.trim() || '127.0.0.1'
  if (/[\s/]/.test(host)) return refuse(`HOST is “${host}”, and it has to be a host name or an address without spaces or slashes.`)
  const data = resolve(cwd, env['DROPWISE_DATA']?.trim() || 'data')
  try {
    mkdirSync(data, { recursive: true })
    accessSync(data, constants.W_OK | constants.X_OK)
  } catch (e) {
    return refuse(
      `The data folder ${data} cannot be written to (${(e as NodeJS.ErrnoException).code ?? 'unknown reason'}); set DROPWISE_DATA to one that can.`,
    )
  }
  return { ok: true, value: { port: Number(port), host, data } }
}
