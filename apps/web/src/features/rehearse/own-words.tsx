import { type Asked, ignore, type Ignored, withoutIgnored } from '@dropwise/coach'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'

type OwnWordsProps = {
  readonly text: string
  readonly asked: readonly Asked[]
  /** Whether an act stands above the words already: then an apology is not asked for one. */
  readonly hasAct: boolean
  readonly onNameAct: () => void
}

/** A place is put aside as marks are: it stays aside while the words around it change, as long as the page. */
const placed = (asked: Asked): Asked & { readonly rule: string } => ({ ...asked, rule: asked.about })

/**
 * Questions about one's own words (M16): an apology with no act beside it, and words that came in many kept drafts. They are counted on this
 * device from what lies kept, and with a draft that is let go of they are gone.
 */
export const OwnWords = ({ text, asked, hasAct, onNameAct }: OwnWordsProps): ReactNode => {
  const [aside, setAside] = useState<readonly Ignored[]>([])
  const open = withoutIgnored(text, asked.map(placed), aside).filter(({ about }) => about === 'own-phrase' || !hasAct)
  if (open.length === 0) return null
  return (
    <>
      <h3 className="label opens-head">
        <Trans>Your own words</Trans>
      </h3>
      <ul className="notes">
        {open.map(one => (
          <li className="note" key={`${one.about} ${one.start}`}>
            <p className="note__does">{one.says}</p>
            <p className="note__quote">“{text.slice(one.start, one.end)}”</p>
            <p className="note__asks">{one.asks}</p>
            <div className="actions">
              {one.about === 'apology-without-act' && (
                <Button look="quiet" onClick={onNameAct}>
                  <Trans>Name the act</Trans>
                </Button>
              )}
              <Button look="quiet" onClick={() => setAside([...aside, ignore(text, placed(one))])}>
                <Trans>Set aside</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {open.some(({ about }) => about === 'own-phrase') && (
        <p className="small soft">
          <Trans>Only drafts you kept on this device count here. Let go of one, and it counts no more.</Trans>
        </p>
      )}
    </>
  )
}
