import '../../ui/coach.css'
import './rehearse.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useRef, useState, type ReactNode } from 'react'
import type { Finding, KeptDraft } from '@dropwise/coach'
import type { CameFrom } from '../../acts/intents.ts'
import { useKeptText, type Writing } from '../../acts/kept-text.ts'
import { useView } from '../../acts/views.ts'
import { HelpCard } from '../../help/help-card.tsx'
import { Toast } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ActFirst } from './act-first.tsx'
import { DraftPaper } from './draft-paper.tsx'
import { LocalModelSwitch } from './local-model-switch.tsx'
import { Notes, Opens } from './notes.tsx'
import { OwnWords } from './own-words.tsx'
import { readAs } from './read-as.ts'
import { ReadingSwitch, WhichSide } from './reading-choice.tsx'
import { useFits } from './use-fits.ts'
import { useLocalModel } from './use-local-model.ts'
import { useNoteKeys } from './note-keys.ts'
import { useNotes } from './use-notes.ts'
import { useReading } from './use-reading.ts'
import { useSettled } from './use-settled.ts'

type Person = { readonly side: 'wayward' | 'betrayed' | 'both'; readonly otherName: string; readonly country: string }

const isBlank = ({ text, act = '' }: Writing): boolean => text.trim() === '' && act.trim() === ''

type DeskProps = { draft: string; person: Person; kept: readonly KeptDraft[]; onKept: () => void }

/** One draft on the desk: the act, the words over their marks, and the notes beside them. */
export const Desk = ({ draft, person, kept, onKept }: DeskProps): ReactNode => {
  const { t } = useLingui()
  const { writing, write, save, done, nameNow } = useKeptText('rehearse', draft)
  const { marks: chosen } = useView('settings', {})
  const [gone, setGone] = useState<Writing>()
  const [said, setSaid] = useState('')
  const words = useRef<HTMLTextAreaElement>(null)
  const textId = useId()
  const [main, beside] = [useFits<HTMLDivElement>(), useFits<HTMLElement>()]
  const { side: own, otherName, country } = person
  const side = own === 'both' ? writing.as : own
  const author = readAs(side, chosen)
  const { text } = writing
  const local = useLocalModel(text, author, useReading(text, author, kept))
  const { read } = local
  const noted = useNotes(text, read)
  const [danger] = noted.danger
  const settled = useSettled(text, read.of)

  const goTo = (note: Finding | undefined): void => {
    if (!note) return
    noted.turnTo(note)
    words.current?.focus()
    words.current?.setSelectionRange(note.start, note.end)
    setSaid(`${note.says} ${note.asks}`)
    requestAnimationFrame(() => words.current?.closest('.draft')?.querySelector('.is-current')?.scrollIntoView({ block: 'nearest' }))
  }
  useNoteKeys(step => goTo(noted.neighbour(step)))
  const origin = (): CameFrom => ({ from: 'rehearsal', of: nameNow() })
  const letGo = (): void => {
    setGone(writing)
    done()
  }

  return (
    <>
      {own === 'both' && <WhichSide side={writing.as} otherName={otherName} onChoose={as => write({ as })} />}
      <div className="two two--draft">
        <div className="two__main stack" ref={main}>
          {side === 'wayward' && <ActFirst act={writing.act ?? ''} otherName={otherName} onAct={act => write({ act })} origin={origin} />}
          <Sheet>
            <DraftPaper
              id={textId}
              label={<Trans>Your draft to {otherName}</Trans>}
              text={text}
              marks={noted.marks}
              words={words}
              onText={typed => write({ text: typed })}
              onCaret={at => noted.turnTo(noted.noteAt(at))}
            />
          </Sheet>
          <div aria-live="polite">
            {danger && <HelpCard about={danger.kind} country={country} today={Temporal.Now.plainDateISO().toString()} />}
          </div>
          {noted.current && (
            <div className="near-note" aria-hidden="true">
              <p className="note__does">{noted.current.says}</p>
              <p className="note__asks">{noted.current.asks}</p>
            </div>
          )}
          {noted.marks.length > 0 && (
            <p className="marks-key">
              {noted.opensAsked && (
                <span>
                  <Trans>opens</Trans>
                </span>
              )}
              <span className="is-closes">
                <Trans>may close</Trans>
              </span>
            </p>
          )}
          <Actions>
            <Button
              // While help stands above, calling is the one filled thing on the page.
              look={danger ? 'line' : 'fill'}
              disabled={isBlank(writing)}
              onClick={() => {
                save()
                onKept()
              }}
            >
              <Trans>Keep the draft</Trans>
            </Button>
            {!isBlank(writing) && (
              <Button look="quiet" onClick={letGo}>
                <Trans>Let go of it</Trans>
              </Button>
            )}
          </Actions>
        </div>
        <section className="two__side" ref={beside} aria-label={t`Beside your draft`}>
          {side === 'betrayed' && <ReadingSwitch on={author !== undefined} />}
          {author && !danger && (
            <>
              {text.trim() !== '' && (settled || noted.notes.length > 0) && (
                <>
                  <Notes
                    text={text}
                    otherName={otherName}
                    notes={noted.notes}
                    more={noted.more}
                    why={read.why}
                    current={noted.current}
                    origin={origin}
                    onGo={goTo}
                    onAside={noted.setAside}
                    onMore={noted.askRest}
                  />
                  <OwnWords
                    text={text}
                    asked={read.asked}
                    hasAct={(writing.act ?? '').trim() !== ''}
                    onNameAct={() => main.current?.querySelector<HTMLElement>('.act-first input, .act-first textarea')?.focus()}
                  />
                  {author === 'wayward' && <Opens text={text} asked={noted.opensAsked} opening={noted.opening} onAsk={noted.askOpens} />}
                </>
              )}
              <p className="small soft">
                <Trans>
                  The notes look at patterns in words, on this device. They do not know {otherName}, and they can be wrong. They are gone
                  when you close this page.
                </Trans>
              </p>
              <p className="small soft by-keys">
                <Trans>F8 goes to the next note, Shift and F8 to the one before.</Trans>
              </p>
              <LocalModelSwitch {...local} />
            </>
          )}
          <p className="hidden" aria-live="polite">
            {said}
          </p>
        </section>
      </div>
      {gone && isBlank(writing) && (
        <Toast
          action={
            <Actions>
              <Button
                look="quiet"
                onClick={() => {
                  write(gone)
                  setGone(undefined)
                }}
              >
                <Trans>Take it back</Trans>
              </Button>
              <Button look="quiet" onClick={() => setGone(undefined)}>
                <Trans>Close</Trans>
              </Button>
            </Actions>
          }
        >
          <Trans>You let go of the draft. Its words are gone from your room when you leave this page.</Trans>
        </Toast>
      )}
    </>
  )
}
