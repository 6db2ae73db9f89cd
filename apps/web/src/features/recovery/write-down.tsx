import './recovery.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { keepWords, makeWords } from '../../acts/recovery.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Sheet } from '../../ui/page.tsx'
import type { WordsRefusal } from '../../worker/channel.ts'
import { refusalWords } from './refusal-words.ts'

type WriteDownProps = { onWritten: () => void; onClose: () => void }

/** Shows new words once, and lets them count only when three of them were read off the paper. */
export const WriteDown = ({ onWritten, onClose }: WriteDownProps): ReactNode => {
  const { i18n } = useLingui()
  const [words, setWords] = useState<readonly string[]>([])
  const [checking, setChecking] = useState(false)
  const [why, setWhy] = useState<WordsRefusal>()
  useEffect(() => void makeWords().then(made => (made.ok ? setWords(made.value.split(' ')) : setWhy(made.error))), [])
  if (checking) return <ReadBack words={words} onBack={() => setChecking(false)} onWritten={onWritten} />
  return (
    <Sheet labelledBy="write-these">
      <h2 className="sentence" id="write-these">
        <Trans>Write these down, by hand.</Trans>
      </h2>
      <p>
        <Trans>Not as a picture, and not in another app. They are shown this once.</Trans>
      </p>
      <output>{why && i18n._(refusalWords[why])}</output>
      <ol className="voice twelve" translate="no">
        {words.map((word, place) => (
          <li key={`${place} ${word}`}>{word}</li>
        ))}
      </ol>
      <Actions stack>
        <Button disabled={words.length === 0} onClick={() => setChecking(true)}>
          <Trans>They are on paper</Trans>
        </Button>
        <Button look="quiet" onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
      </Actions>
    </Sheet>
  )
}

/** Which three are asked for: one near the beginning, one in the middle, one near the end. */
const threeOf = (): readonly number[] => [0, 4, 8].map(from => from + Math.floor(Math.random() * 4))

type ReadBackProps = { words: readonly string[]; onBack: () => void; onWritten: () => void }

const ReadBack = ({ words, onBack, onWritten }: ReadBackProps): ReactNode => {
  const { i18n, t } = useLingui()
  const [places] = useState(threeOf)
  const [typed, setTyped] = useState<readonly string[]>(['', '', ''])
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (places.some((place, i) => typed[i]?.trim().toLowerCase() !== words[place]))
      return setError(t`One of these is another word. Look at the paper again, or go back and look at the words.`)
    setBusy(true)
    const kept = await keepWords(words.join(' '))
    setBusy(false)
    if (kept.ok) onWritten()
    else setError(i18n._(refusalWords[kept.error]))
  }
  return (
    <Sheet labelledBy="read-back">
      <h2 className="sentence" id="read-back">
        <Trans>Read three of them off the paper.</Trans>
      </h2>
      <form className="stack" onSubmit={event => void keep(event)}>
        {places.map((place, i) => {
          const number = place + 1
          return (
            <TextField
              key={place}
              label={<Trans>Word {number}</Trans>}
              value={typed[i] ?? ''}
              onValue={value => setTyped(typed.map((one, at) => (at === i ? value : one)))}
              error={i === 2 ? error : undefined}
            />
          )
        })}
        <Actions stack>
          <Button type="submit" disabled={busy}>
            {busy ? <Trans>One moment</Trans> : <Trans>Let these words count</Trans>}
          </Button>
          <Button look="quiet" onClick={onBack}>
            <Trans>Show them again</Trans>
          </Button>
        </Actions>
      </form>
    </Sheet>
  )
}
