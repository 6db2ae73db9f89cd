import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
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
  const ready = names.myName.trim() !== '' && names.otherName.trim() !== ''
  const next = (event: FormEvent): void => {
    event.preventDefault()
    if (ready) onNext()
  }
  return (
    <>
      <PageHead
        title={<Trans>What shall you both be called here?</Trans>}
        about={<Trans>Any names will do. They stay on this device.</Trans>}
      />
      <form className="sheet" onSubmit={next}>
        <TextField label={<Trans>You</Trans>} value={names.myName} maxLength={60} onValue={myName => onChange({ ...names, myName })} />
        <TextField
          label={<Trans>The other</Trans>}
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
          <Button type="submit" disabled={!ready}>
            <Trans>Go on</Trans>
          </Button>
        </Actions>
      </form>
    </>
  )
}
