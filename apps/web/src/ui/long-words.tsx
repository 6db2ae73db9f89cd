import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'

/** About a page on a phone. */
const LINES = 24
const SIGNS = 1_600

/** Where about a page of a text ends: between two words where there are any, and never inside a face. Undefined where all of it is no more. */
const endOfPage = (text: string): number | undefined => {
  const lines = text.split('\n', LINES).join('\n').length
  const most = Math.min(lines, SIGNS)
  if (most >= text.length) return undefined
  if (most === lines) return lines
  const blank = text.slice(0, most).search(/\s\S*$/u)
  if (blank > SIGNS / 2) return blank
  // The last sign may go on beyond the page.
  const signs = [...new Intl.Segmenter().segment(text.slice(0, most + 40))].filter(({ index }) => index <= most)
  return signs.at(-1)?.index ?? most
}

/**
 * Words that were given, where more stands below them: about a page, and the rest when wanted, so that nobody pushes what follows out of sight.
 * On paper they stand whole.
 */
export const LongWords = ({ text }: { text: string }): ReactNode => {
  const [all, setAll] = useState(false)
  const end = all ? undefined : endOfPage(text)
  if (end === undefined) return <blockquote className="voice own-words">{text}</blockquote>
  return (
    <>
      <blockquote className="voice own-words">
        {text.slice(0, end)}
        <span className="not-on-paper"> …</span>
        <span className="on-paper">{text.slice(end)}</span>
      </blockquote>
      <p>
        <Button look="line" onClick={() => setAll(true)}>
          <Trans>Show all of it</Trans>
        </Button>
      </p>
    </>
  )
}
