import type { Finding } from '@dropwise/coach'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { handOver, type CameFrom } from '../../acts/intents.ts'
import { Button } from '../../ui/button.tsx'
import { sentenceAround } from './sentence.ts'

type NoteProps = {
  readonly quote: string
  /** The whole sentence, for where it goes on to another page. */
  readonly sentence: string
  readonly finding: Finding
  readonly why: string | undefined
  readonly current: boolean
  readonly origin: () => CameFrom
  readonly onGo: () => void
  readonly onAside: () => void
}

/** What a sentence may do, its words, and one question. Never a corrected text. */
const Note = ({ quote, sentence, finding: { move, rule, says, asks }, why, current, origin, onGo, onAside }: NoteProps): ReactNode => {
  const [asked, setAsked] = useState(false)
  const [, go] = useLocation()
  const dig = (): void => {
    handOver({ kind: 'dig-into', text: sentence, origin: origin() })
    go('/dig')
  }
  const steady = (): void => {
    handOver({ kind: 'steady-first', text: sentence, origin: origin() })
    go('/shame')
  }
  return (
    <li className={current ? 'note is-current' : 'note'} aria-current={current || undefined}>
      <p className="note__does">{says}</p>
      <p className="note__quote">“{quote}”</p>
      <p className="note__asks">{asks}</p>
      {rule === 'local-model' && (
        <p className="small soft">
          <Trans>From the model on this machine.</Trans>
        </p>
      )}
      {asked && <p className="why">{why}</p>}
      <div className="actions">
        <Button look="quiet" onClick={onGo}>
          <Trans>Go to the words</Trans>
        </Button>
        <Button look="quiet" onClick={onAside}>
          <Trans>Set aside</Trans>
        </Button>
        {move === 'circumstance' && (
          <Button look="quiet" onClick={dig}>
            <Trans>Dig deeper</Trans>
          </Button>
        )}
        {move === 'collapsing' && (
          <Button look="quiet" onClick={steady}>
            <Trans>Steady first</Trans>
          </Button>
        )}
        {why && !asked && (
          <Button look="quiet" onClick={() => setAsked(true)}>
            <Trans>Why?</Trans>
          </Button>
        )}
      </div>
    </li>
  )
}

/** How many are shown, in words; beyond three it is not said. */
const Heading = ({ shown }: { shown: number }): ReactNode => {
  if (shown === 0) return <Trans>No place that the notes know</Trans>
  if (shown === 1) return <Trans>One place to look again</Trans>
  if (shown === 2) return <Trans>Two places to look again</Trans>
  if (shown === 3) return <Trans>Three places to look again</Trans>
  return <Trans>Places to look again</Trans>
}

type NotesProps = {
  readonly text: string
  readonly otherName: string
  readonly notes: readonly Finding[]
  /** Whether more were found than are shown. */
  readonly more: boolean
  readonly why: Readonly<Record<string, string>>
  readonly current: Finding | undefined
  /** The draft, as where something came from. */
  readonly origin: () => CameFrom
  readonly onGo: (note: Finding) => void
  readonly onAside: (note: Finding) => void
  readonly onMore: () => void
}

/** The places to look again, in the order of the draft. This is what assistive technology reads. */
export const Notes = ({ text, otherName, notes, more, why, current, origin, onGo, onAside, onMore }: NotesProps): ReactNode => (
  <>
    <h2 className="sentence">
      <Heading shown={notes.length} />
    </h2>
    {notes.length === 0 && (
      <p className="soft">
        <Trans>They miss most of what can hurt. You could read it once more as {otherName} might, on a hard day.</Trans>
      </p>
    )}
    <ol className="notes">
      {notes.map(note => (
        <Note
          key={`${note.rule} ${note.start}`}
          quote={text.slice(note.start, note.end)}
          sentence={sentenceAround(text, note.start, note.end)}
          finding={note}
          why={why[note.rule]}
          current={note === current}
          origin={origin}
          onGo={() => onGo(note)}
          onAside={() => onAside(note)}
        />
      ))}
    </ol>
    {more && (
      <Button look="quiet" onClick={onMore}>
        <Trans>Show the rest</Trans>
      </Button>
    )}
  </>
)

/** What already opens, for whoever asks. It is no game of good-sounding words, so it does not show by itself. */
export const Opens = ({
  text,
  asked,
  opening,
  onAsk,
}: {
  text: string
  asked: boolean
  opening: readonly Finding[]
  onAsk: () => void
}): ReactNode =>
  asked ? (
    <>
      <h3 className="label opens-head">
        <Trans>What already opens</Trans>
      </h3>
      {opening.length === 0 && (
        <p className="soft">
          <Trans>No words were found that we know. There may be others.</Trans>
        </p>
      )}
      <ul className="notes">
        {opening.map(note => (
          <li className="note note--opens" key={`${note.rule} ${note.start}`}>
            <p className="note__does">{note.says}</p>
            <p className="note__quote">“{text.slice(note.start, note.end)}”</p>
          </li>
        ))}
      </ul>
    </>
  ) : (
    <p>
      <Button look="quiet" onClick={onAsk}>
        <Trans>What already opens?</Trans>
      </Button>
    </p>
  )
