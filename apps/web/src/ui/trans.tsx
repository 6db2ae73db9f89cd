import { Trans as Sentence, type TransProps } from '@lingui/react'
import { Fragment, type ReactNode } from 'react'

/** A text with `<` in it is handed on as an element: such a one is put into its place as it is. */
const asWords = (value: unknown): unknown => (typeof value === 'string' && value.includes('<') ? <Fragment>{value}</Fragment> : value)

/**
 * What the macro of the same name stands on (`lingui.config.ts`). The library reads `<0>…</0>` as an element of the sentence also where it
 * came with a value: so what somebody wrote, or gave, would lose words between signs, and could move a link of the app’s own onto them.
 */
export const Trans = ({ values, ...sentence }: TransProps): ReactNode => (
  <Sentence
    {...sentence}
    {...(values && { values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asWords(value)])) })}
  />
)
