import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Actions, Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { PageHead } from '../../ui/page.tsx'

export type Names = { readonly myName: string; readonly otherName: string; readonly agreement: string }

/** What the two are called on these screens, and one optional line: what agreement was broken. */
export const AboutNames = ({
  names,
  onChange,
  onNext,
}: {
  names: Names
  onChange: (names: Names) => void
  onNext: () => void
}): ReactNode => {
  const [asked, setAsked] = useState(false)
  const lacks = (name: string): boolean => name.trim() === ''
  // Said where it is lacking, and only once somebody wants to go on: a button that does nothing explains nothing.
  const missing = (name: string): ReactNode =>
    asked && lacks(name) && <Trans>A name is needed here, so that every page can say who is who.</Trans>
  const next = (event: FormEvent): void => {
    event.preventDefault()
    if (lacks(names.myName) || lacks(names.otherName)) setAsked(true)
    else onNext()
  }
  return (
    <>
      <PageHead
        title={<Trans>What shall you both be called here?</Trans>}
        about={<Trans>Any names will do. They stay on this device.</Trans>}
      />
      <form className="sheet" onSubmit={next}>
        <TextField
          label={<Trans>You</Trans>}
          error={missing(names.myName)}
          value={names.myName}
          maxLength={60}
          onValue={myName => onChange({ ...names, myName })}
        />
        <TextField
          label={<Trans>The other</Trans>}
          error={missing(names.otherName)}
          value={names.otherName}
          maxLength={60}
          onValue={otherName => onChange({ ...names, otherName })}
        />
        <TextField
          label={<Trans>What agreement was broken?</Trans>}
          hint={<Trans>One line in your own words, or nothing. You can leave it blank.</Trans>}
          value={names.agreement}
          maxLength={600}
          onValue={agreement => onChange({ ...names, agreement })}
        />
        <Actions stack>
          <Button type="submit">
            <Trans>Go on</Trans>
          </Button>
        </Actions>
      </form>
    </>
  )
}
