import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Link } from 'wouter'
import { act } from '../../acts/acting.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { ClockSetBack } from '../../ui/clock-set-back.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'
import { LongWords } from '../../ui/long-words.tsx'
import { TakenBack } from '../../ui/taken-back.tsx'
import { kindWords } from './kind-words.tsx'

type Item = Views['sharedList']['value']['mine'][number]

/** One thing that was given: the words in force, what was said before under them, and its dates. */
export const GivenItem = ({ item, over = '', children }: { item: Item; over?: string; children?: ReactNode }): ReactNode => {
  const dates = useDates()
  const { kind, text, said, word, givenOn, withdrawnOn, earlier, correctedOn, datedBefore } = item
  return (
    <li className="given">
      <p className="small soft">
        {kindWords[kind]}
        {word && ` · ${word}`}
        {' · '}
        {correctedOn ? (
          <Trans>
            Given on {dates.long(givenOn)}, and corrected on {dates.long(correctedOn)}.
          </Trans>
        ) : (
          <Trans>Given on {dates.long(givenOn)}.</Trans>
        )}
      </p>
      {withdrawnOn === undefined ? (
        <>
          {said && (
            <p>
              <Trans>What was said before: “{said}”</Trans>
            </p>
          )}
          {kind === 'picture' && (
            <p className="small">
              <Link href={`${over}/picture/${item.item}`}>
                <Trans>See the picture</Trans>
              </Link>
            </p>
          )}
          {text && <LongWords text={text} />}
        </>
      ) : (
        <TakenBack on={withdrawnOn} />
      )}
      <SaidBefore earlier={earlier} />
      <ClockSetBack after={datedBefore} />
      {withdrawnOn === undefined && children}
    </li>
  )
}

/** So many of the newest stand under the words in force, and what was said first of all. */
const NEWEST = 3

const SaidBefore = ({ earlier }: Pick<Item, 'earlier'>): ReactNode => {
  const dates = useDates()
  const [all, setAll] = useState(false)
  // By its place: a changed client can claim one moment for all of them, and none may fall away for that.
  const placed = earlier.map((said, nth) => ({ ...said, nth }))
  const shown = all ? placed : placed.filter(({ nth }) => nth === 0 || nth >= placed.length - NEWEST)
  return (
    <>
      {shown.map(({ text, day, nth }) => (
        <p className="small soft" key={nth}>
          <Trans>
            Said first, on {dates.long(day)}: “{text}”
          </Trans>
        </p>
      ))}
      {shown.length < placed.length && (
        <p>
          <Button look="line" onClick={() => setAll(true)}>
            <Trans>Show the earlier ones</Trans>
          </Button>
        </p>
      )}
    </>
  )
}

/** What its giver can do with it: put it right beside what was said, or take it back. */
export const OwnItem = ({ item, otherName }: { item: Item; otherName: string }): ReactNode => {
  const [correcting, setCorrecting] = useState(false)
  return (
    <GivenItem item={item}>
      {correcting ? (
        <Correct item={item} otherName={otherName} onDone={() => setCorrecting(false)} />
      ) : (
        <Actions>
          {item.text !== undefined && item.text !== '' && (
            <Button look="quiet" onClick={() => setCorrecting(true)}>
              <Trans>Put it right</Trans>
            </Button>
          )}
          <AskedTwice
            ask={<Trans>Withdraw it</Trans>}
            says={
              <Trans>
                The words leave {otherName}’s Dropwise at its next contact. A dated mark stays. A copy may have been kept, and what was read
                may be remembered.
              </Trans>
            }
            does={<Trans>Withdraw it now</Trans>}
            onDo={() => void act('giving/withdrawn', { item: item.item })}
          />
        </Actions>
      )}
    </GivenItem>
  )
}

const Correct = ({ item, otherName, onDone }: { item: Item; otherName: string; onDone: () => void }): ReactNode => {
  const [text, setText] = useState(item.text ?? '')
  const correct = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('giving/corrected', { item: item.item, text: text.trim() })) onDone()
  }
  return (
    <form className="stack stack--near" onSubmit={event => void correct(event)}>
      <TextArea
        label={<Trans>As it is</Trans>}
        hint={<Trans>{otherName} sees these words, and under them what you said first.</Trans>}
        value={text}
        onValue={setText}
      />
      <KeepOrLeave keep={<Trans>Put it right</Trans>} disabled={text.trim() === '' || text.trim() === item.text} onLeave={onDone} />
    </form>
  )
}
