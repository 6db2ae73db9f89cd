import type { Prompt } from './prompt.ts'

/** A model server on this machine: where it speaks (`http://localhost:11434/v1`), and which of its models is asked. */
export type LocalModel = { readonly address: string; readonly name: string }

// What is needed of the platform, so that the coach needs no platform: these are lent by whoever asks.
type Signal = { readonly aborted: boolean; readonly reason?: unknown }
type Reader = { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>; cancel(): Promise<void> }
type Answered = { readonly ok: boolean; readonly status: number; readonly body: { getReader(): Reader } | null }
type Sent = {
  readonly method: 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly redirect: 'error'
  readonly credentials: 'omit'
}
declare const TextDecoder: new () => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string }

const thisMachine = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?(?:\/[\w.~/-]*)?$/
/** No more of an answer is read than this. */
const mostLetters = 1 << 20

/** The address to ask, when it is one of this machine and carries no name or password; else nothing. No draft leaves the machine (H10). */
export const onThisMachine = (address: string): string | undefined =>
  thisMachine.test(address) ? `${address.replace(/\/+$/, '')}/chat/completions` : undefined

const bodyOf = async ({ body }: Answered): Promise<string> => {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true })
    if (text.length <= mostLetters) continue
    await reader?.cancel()
    throw new Error('its answer is too long')
  }
  return text
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined

/** The text of the first choice of a chat completion. */
const contentOf = (completion: unknown): string => {
  const choices = field(completion, 'choices')
  const message = Array.isArray(choices) ? field(choices[0], 'message') : undefined
  const [content, refusal] = [field(message, 'content'), field(message, 'refusal')]
  if (typeof refusal === 'string' && refusal !== '') throw new Error('it refused')
  if (typeof content !== 'string') throw new Error('it answered something else')
  return content
}

/**
 * What the model answers to a prompt, parsed; `withLocalModel` checks it. `fetch` and the signal that ends the waiting (its reason is a
 * `TimeoutError` when time is over) are lent by the caller. Throws an Error whose message ends the sentence "The model on this machine was
 * not heard: …". Redirects are not followed.
 */
export const askLocalModel = async <S extends Signal>(
  fetch: (address: string, request: Sent & { readonly signal: S }) => Promise<Answered>,
  { address, name }: LocalModel,
  { system, user, schema }: Prompt,
  signal: S,
): Promise<unknown> => {
  const url = onThisMachine(address)
  if (url === undefined) throw new Error('its address is not on this machine')
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ]
  const shape = { type: 'json_schema', json_schema: { name: 'marks', strict: true, schema } }
  const body = JSON.stringify({ model: name, temperature: 0, messages, response_format: shape })
  const headers = { 'content-type': 'application/json' }
  try {
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', credentials: 'omit', signal })
    if (!response.ok) throw new Error(`it answered ${response.status}`)
    return JSON.parse(contentOf(JSON.parse(await bodyOf(response))))
  } catch (error) {
    const late = (signal.reason as { readonly name?: unknown } | undefined)?.name === 'TimeoutError'
    if (signal.aborted) throw new Error(late ? 'it took too long' : 'it was not waited for', { cause: error })
    if (error instanceof SyntaxError) throw new Error('its answer is not JSON', { cause: error })
    throw error instanceof TypeError ? new Error('nobody answers there', { cause: error }) : error
  }
}
