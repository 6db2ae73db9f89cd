import { type Author, type LocalModel, onThisMachine } from '@dropwise/coach'

/** How the answer is written: for people, as one JSON object, or a line for each line. */
type Form = 'text' | 'json' | 'jsonl'
export type Wish = { readonly file: string; readonly author: Author; readonly form: Form; readonly localModel?: LocalModel }

const isAuthor = (value: unknown): value is Author => value === 'wayward' || value === 'betrayed'

/** What was asked for, or one sentence that says why it cannot be done. */
export const wishOf = (args: readonly string[]): Wish | string => {
  let file: string | undefined
  let author: Author = 'wayward'
  let form: Form = 'text'
  let address: string | undefined
  let name: string | undefined
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? ''
    if (argument === '--json' || argument === '--jsonl') {
      if (form !== 'text') return 'Choose one of --json and --jsonl.'
      form = argument === '--json' ? 'json' : 'jsonl'
    } else if (argument === '--author' || argument.startsWith('--author=')) {
      const value = argument === '--author' ? args[++i] : argument.slice('--author='.length)
      if (!isAuthor(value)) return '--author is wayward (who broke the trust) or betrayed (who was betrayed).'
      author = value
    } else if (argument === '--local-model') address = args[++i] ?? ''
    else if (argument === '--model') name = args[++i] ?? ''
    else if (argument.startsWith('-') && argument !== '-') return `There is no option called ${argument}.`
    else if (file !== undefined) return `One file at a time: ${file} or ${argument}.`
    else file = argument
  }
  if (file === undefined) return 'Say which file to read, or - for standard input.'
  if (address === undefined && name === undefined) return { file, author, form }
  if (address === undefined || !name) return '--local-model ADDRESS and --model NAME go together.'
  if (!onThisMachine(address))
    return '--local-model takes an http address of this machine, as http://localhost:11434/v1. No draft is sent anywhere else.'
  if (form === 'jsonl') return '--local-model reads one draft at a time, not --jsonl.'
  return { file, author, form, localModel: { address, name } }
}
