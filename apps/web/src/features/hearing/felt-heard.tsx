import type { Reflection } from '@dropwise/domain/hearing'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { TextArea } from '../../ui/field.tsx'
import { heardWords, type As } from './heard-words.tsx'
import { Release } from './release.tsx'

/** *Did I feel heard?* by this. It stays with the one who notes it, until they give exactly one word of it. */
export const FeltHeard = ({ reflection, otherName }: { reflection: Reflection; otherName: string }): ReactNode => {
  const { item, noted } = reflection
  const line = useKeptLine(fieldOf('hearing', item, 'line'), noted?.line)
  const [as, setAs] = useState<As | undefined>(noted?.as)
  const said = line.text.trim()
  const note = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (as && (await act('hearing/noted', { item, as, ...(said && { line: said }) }))) line.done()
  }
  const takeAway = async (): Promise<void> => {
    if (!(await act('hearing/taken-away', { item }))) return
    setAs(undefined)
    line.done()
  }
  const same = as === noted?.as && said === (noted?.line ?? '')
  return (
    <div className="rows">
      <Fold title={<Trans>Did you feel heard?</Trans>} about={<Trans>For you alone. {otherName} does not see that you opened this.</Trans>}>
        <form className="stack" onSubmit={event => void note(event)}>
          <Radios
            beside="wide"
            legend={<Trans>By these words</Trans>}
            value={as}
            onChoose={setAs}
            choices={(['heard', 'partly', 'not-heard'] as const).map(value => ({ value, name: heardWords[value] }))}
          />
          <TextArea
            label={<Trans>A line for yourself</Trans>}
            hint={<Trans>It can stay blank.</Trans>}
            rows={2}
            value={line.text}
            onValue={line.write}
          />
          <Actions>
            <Button type="submit" look="line" disabled={as === undefined || same}>
              <Trans>Keep it for me</Trans>
            </Button>
            {noted && (
              <Button look="quiet" onClick={() => void takeAway()}>
                <Trans>Take this note away</Trans>
              </Button>
            )}
          </Actions>
        </form>
        {noted && same && <Release reflection={item} as={noted.as} released={reflection.released} otherName={otherName} />}
      </Fold>
    </div>
  )
}
