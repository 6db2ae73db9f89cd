import { accessSync, constants } from 'node:fs'
import { resolve } from 'node:path'
import { makeFolder } from './folder.ts'
import { LOG_LEVELS, type LogLevel } from './watch/log.ts'

/** What an operator may set, by environment. */
export type Settings = {
  readonly port: number
  readonly host: string
  readonly data: string
  /** Where events are kept instead of in the folder: PostgreSQL, for several relays over one database. */
  readonly database?: string
  /** How those relays tell one another that there is news. */
  readonly nats?: string
  /** Where devices reach this relay, e.g. `https://relay.example`; taken from each request unless it is set. */
  readonly origin?: string
  /** Whether a proxy before it says who connects, by `x-forwarded-for`. */
  readonly behindProxy?: boolean
  readonly log?: LogLevel
  /** What pages may ask about a draft on the machine they are open on, where a person there wants it (H10). */
  readonly localModel?: LocalModel
}

/** A model server that speaks OpenAI's protocol at the reader's own machine, or the model that their browser brings. */
export type LocalModel = { readonly kind: 'server'; readonly address: string; readonly name: string } | { readonly kind: 'browser' }

/** Settings from the environment, or one sentence that says what is wrong with them. */
export type SettingsRead = { readonly ok: true; readonly value: Settings } | { readonly ok: false; readonly sentence: string }

const isUrl = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).host !== ''

const ownMachine = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?(?:\/[\w.~/-]*)?$/

const localModelOf = (model: string | undefined, name: string | undefined): LocalModel | undefined | string => {
  if (!model) return name ? 'LOCAL_MODEL_NAME goes with LOCAL_MODEL; set both, or neither.' : undefined
  if (model === 'browser') return { kind: 'browser' }
  if (!ownMachine.test(model) || !URL.canParse(model))
    return `LOCAL_MODEL is “${model}”, and it has to be browser, or an http address of the reader’s own machine like http://localhost:11434/v1.`
  return name ? { kind: 'server', address: model, name } : 'LOCAL_MODEL_NAME has to say which model at LOCAL_MODEL is asked.'
}

const refuse = (sentence: string): SettingsRead => ({ ok: false, sentence })

/**
 * Reads `PORT` (0–65535, default 4321; 0 picks a free one), `HOST` (default 127.0.0.1), `DROPWISE_DATA` (default ./data under `cwd`),
 * `DATABASE_URL`, `NATS_URL`, `ORIGIN`, `TRUST_PROXY` (1 or nothing), `LOG_LEVEL`,
 * `LOCAL_MODEL` and `LOCAL_MODEL_NAME`, and makes sure that the folder can be written to.
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, cwd: string): SettingsRead => {
  const port = env['PORT']?.trim() || '4321'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return refuse(`PORT is “${port}”, and it has to be a number from 0 to 65535.`)
  const host = env['HOST']?.trim() || '127.0.0.1'
  if (/[\s/]/.test(host)) return refuse(`HOST is “${host}”, and it has to be a host name or an address without spaces or slashes.`)
  const origin = env['ORIGIN']?.trim()
  if (origin && (!/^https?:/.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin))
    return refuse(`ORIGIN is “${origin}”, and it has to be like https://relay.example, without a path.`)
  const proxy = env['TRUST_PROXY']?.trim()
  if (proxy && proxy !== '0' && proxy !== '1') return refuse(`TRUST_PROXY is “${proxy}”, and it has to be 1 or 0.`)
  const level = env['LOG_LEVEL']?.trim()
  const log = LOG_LEVELS.find(one => one === level)
  if (level && !log) return refuse(`LOG_LEVEL is “${level}”, and it has to be one of ${LOG_LEVELS.join(', ')}.`)
  const database = env['DATABASE_URL']?.trim()
  if (database && !isUrl(database, ['postgres:', 'postgresql:']))
    return refuse('DATABASE_URL has to be like postgres://user@host:5432/name.')
  const nats = env['NATS_URL']?.trim()
  if (nats && !isUrl(nats, ['nats:', 'tls:'])) return refuse('NATS_URL has to be like nats://host:4222.')
  if (nats && !database) return refuse('NATS_URL is for several relays over one database; set DATABASE_URL, too, or leave both out.')
  const localModel = localModelOf(env['LOCAL_MODEL']?.trim(), env['LOCAL_MODEL_NAME']?.trim())
  if (typeof localModel === 'string') return refuse(localModel)
  const data = resolve(cwd, env['DROPWISE_DATA']?.trim() || 'data')
  try {
    makeFolder(data)
    accessSync(data, constants.W_OK | constants.X_OK)
  } catch (e) {
    return refuse(
      `The data folder ${data} cannot be written to (${(e as NodeJS.ErrnoException).code ?? 'unknown reason'}); set DROPWISE_DATA to one that can.`,
    )
  }
  return {
    ok: true,
    value: {
      port: Number(port),
      host,
      data,
      ...(database ? { database } : {}),
      ...(nats ? { nats } : {}),
      ...(origin ? { origin } : {}),
      ...(proxy === '1' ? { behindProxy: true } : {}),
      ...(log ? { log } : {}),
      ...(localModel ? { localModel } : {}),
    },
  }
}
