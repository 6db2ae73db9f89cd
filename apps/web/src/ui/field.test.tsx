import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PassphraseField } from './field.tsx'

test.each(['current-password', 'new-password'] as const)(
  '[S41] whatever keeps passphrases for Sam finds the field (%s), may paste into it, and nothing corrects it',
  kind => {
    const field = renderToStaticMarkup(
      <PassphraseField label="Passphrase" kind={kind} value="" onValue={() => undefined} showWord="Show" hideWord="Hide" />,
    )
    expect(field).toContain(`autoComplete="${kind}"`)
    expect(field).toMatch(/type="password"/)
    expect(field).not.toMatch(/readonly|onpaste|maxlength/iu)
    expect(field).toMatch(/spellcheck="false"/iu)
  },
)
