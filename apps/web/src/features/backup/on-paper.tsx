import type { ExportPart } from '@dropwise/home'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { ask } from '../../acts/client.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import './backup.css'
import { Printed } from './printed.tsx'
import { paperLanguage, partNames } from '../../acts/paper-words.ts'
import { NOT_REMEMBERED } from '../../ui/not-remembered.ts'

const PARTS = Object.keys(partNames) as readonly ExportPart[]
/** What was noted for oneself alone is chosen by name, and never along with the rest: a whole room may be asked for by somebody else. */
const ALL = PARTS.filter(part => part !== 'asides')

/** Parts of the room as text: to read elsewhere, to print, to take to somebody. Nothing is chosen beforehand. */
export const OnPaper = (): ReactNode => {
  const { i18n } = useLingui()
  const { day } = useView('check-in', {})
  const [parts, setParts] = useState<readonly ExportPart[]>([])
  const [text, setText] = useState<string>()
  const choose = (part: ExportPart, on: boolean): void => {
    setParts(PARTS.filter(one => (one === part ? on : parts.includes(one))))
    setText(undefined)
  }
  const chooseAll = (): void => {
    setParts(parts.length > 0 ? [] : ALL)
    setText(undefined)
  }
  const read = (): Promise<string> => ask('paper', { parts, language: paperLanguage(i18n) })
  return (
    <section className="section stack" aria-labelledby="on-paper">
      <div className="aside-of-paper stack">
        <h2 className="sentence" id="on-paper">
          <Trans>As text, to read or to print</Trans>
        </h2>
        <p className="soft measure">
          <Trans>For yourself, or for somebody who helps you. It is not sealed: whoever holds it reads it.</Trans>
        </p>
        <fieldset className="field">
          <legend className="label">
            <Trans>Which parts</Trans>
          </legend>
          <div className="radios parts">
            {PARTS.map(part => (
              <label className="radio" key={part}>
                <input
                  {...NOT_REMEMBERED}
                  type="checkbox"
                  checked={parts.includes(part)}
                  onChange={event => choose(part, event.target.checked)}
                />
                <span className="radio__name">{i18n._(partNames[part])}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p>
          <Button look="quiet" onClick={chooseAll}>
            {parts.length > 0 ? <Trans>Choose nothing</Trans> : <Trans>All but “{i18n._(partNames.asides)}”</Trans>}
          </Button>
        </p>
        <Actions>
          <Button look="line" disabled={parts.length === 0} onClick={() => void read().then(setText)}>
            <Trans>Show the text</Trans>
          </Button>
          <Button
            look="quiet"
            disabled={parts.length === 0}
            onClick={() => void read().then(written => saveFile(`text-${day}.md`, written, 'text/markdown'))}
          >
            <Trans>Save the text</Trans>
          </Button>
        </Actions>
      </div>
      {text !== undefined && <Printed text={text} />}
    </section>
  )
}
