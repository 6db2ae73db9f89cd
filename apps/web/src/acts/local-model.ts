import { askLocalModel, type Author, type LocalModel, onThisMachine, promptFor } from '@dropwise/coach'

/** A model on this machine that the operator of the relay allows: a server, or what the browser brings. */
export type Offer = ({ readonly kind: 'server' } & LocalModel) | { readonly kind: 'browser' }

// The Prompt API, as far as it is used here; few browsers have it.
type Session = {
  prompt: (text: string, options: { readonly responseConstraint: object; readonly signal: AbortSignal }) => Promise<string>
  destroy: () => void
}
type BrowserModel = {
  availability: () => Promise<string>
  create: (options: { readonly initialPrompts: readonly object[]; readonly signal: AbortSignal }) => Promise<Session>
}
const browserModel = (): BrowserModel | undefined => (globalThis as { readonly LanguageModel?: BrowserModel }).LanguageModel

/** Longer than this nobody sits before a draft. */
const patience = 30_000

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined

const lookFor = async (): Promise<Offer | undefined> => {
  // Away from the network nobody is asked: the answer could only be an error in the console.
  if (!navigator.onLine) return undefined
  try {
    const said: unknown = await (await fetch('/local-model.json')).json()
    const [kind, address, name] = [field(said, 'kind'), field(said, 'address'), field(said, 'name')]
    if (kind === 'server' && typeof address === 'string' && typeof name === 'string' && onThisMachine(address))
      return { kind, address, name }
    if (kind === 'browser' && (await browserModel()?.availability()) === 'available') return { kind }
  } catch {
    // Away from the relay nothing is offered.
  }
  return undefined
}

let found: Promise<Offer | undefined> | undefined

/**
 * What may be asked here; undefined where the operator allowed nothing, where it is not on this machine, or where it is not there. It is asked
 * for once, when the app opens, so that the relay does not learn when somebody rehearses; a device that keeps the app keeps the answer, too.
 */
export const offered = (): Promise<Offer | undefined> => (found ??= lookFor())

const askBrowser = async (text: string, author: Author, signal: AbortSignal): Promise<unknown> => {
  const { system, user, schema } = promptFor(text, author)
  const model = browserModel()
  if (!model) throw new Error('it is not there')
  const session = await model.create({ initialPrompts: [{ role: 'system', content: system }], signal })
  try {
    return JSON.parse(await session.prompt(user, { responseConstraint: schema, signal })) as unknown
  } finally {
    session.destroy()
  }
}

const send: Parameters<typeof askLocalModel<AbortSignal>>[0] = async (address, request) => {
  const { ok, status, body } = await fetch(address, request)
  return { ok, status, body: body && { getReader: () => body.getReader() } }
}

/** What the model says of a draft, unchecked; undefined where it did not answer as it was asked, in time, or was no longer wanted. */
export const ask = async (offer: Offer, text: string, author: Author, wanted: AbortSignal): Promise<unknown> => {
  const signal = AbortSignal.any([wanted, AbortSignal.timeout(patience)])
  try {
    return offer.kind === 'browser'
      ? await askBrowser(text, author, signal)
      : await askLocalModel(send, offer, promptFor(text, author), signal)
  } catch {
    return undefined
  }
}
