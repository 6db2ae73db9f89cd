import type { Prompt } from '@dropwise/coach'

/** A model server on this machine: where it speaks (`http://localhost:11434/v1`), and which of its models is asked. */
export type LocalModel = { readonly address: string; readonly name: string }

const thisMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
/** No more of an answer is read than this. */
const mostBytes = 1 << 20

/** The address to ask, when it is one of this machine and carries no name or password; else nothing. No draft leaves the machine (H10). */
export const onThisMachine = (address: string): URL | undefined => {
  const url = URL.parse(`${address.replace(/\/+$/, '')}/chat/completions`)
  const fits =
    url?.protocol === 'http:' && thisMachine.test(url.hostname) && url.username === '' && url.password === '' && url.search === ''
  return fits ? url : undefined
}

const bodyOf = async (response: Response): Promise<string> => {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true })
    if (text.length > mostBytes) throw new Error('its answer is too long')
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
 * What the model answers to `prompt`, parsed; the coach checks it. It is given `patience` milliseconds, and ends at once when `signal` says so.
 * Throws an Error whose message ends the sentence "The model on this machine was not heard: …". Redirects are not followed.
 */
export const askLocalModel = async (
  { address, name }: LocalModel,
  { system, user, schema }: Prompt,
  { patience, signal }: { readonly patience: number; readonly signal?: AbortSignal },
): Promise<unknown> => {
  const url = onThisMachine(address)
  if (!url) throw new Error('its address is not on this machine')
  const time = AbortSignal.timeout(patience)
  const body = {
    model: name,
    temperature: 0,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    response_format: { type: 'json_schema', json_schema: { name: 'marks', strict: true, schema } },
  }
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: signal ? AbortSignal.any([time, signal]) : time,
    })
    if (!response.ok) throw new Error(`it answered ${response.status}`)
    return JSON.parse(contentOf(JSON.parse(await bodyOf(response))))
  } catch (error) {
    if (time.aborted) throw new Error('it took too long', { cause: error })
    if (signal?.aborted) throw new Error('it was not waited for', { cause: error })
    if (error instanceof SyntaxError) throw new Error('its answer is not JSON', { cause: error })
    throw error instanceof TypeError ? new Error('nobody answers there', { cause: error }) : error
  }
}
