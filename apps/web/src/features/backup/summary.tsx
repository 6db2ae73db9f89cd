import type { ItemPart } from '@dropwise/home'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { ask } from '../../acts/client.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { valueNames } from '../../ui/value-words.tsx'
import './backup.css'
import { useItems, type Item } from './items.ts'
import { partNames, paperLanguage } from '../../acts/paper-words.ts'
import { Printed } from './printed.tsx'
import { NOT_REMEMBERED } from '../../ui/not-remembered.ts'

type Chosen = { readonly [P in ItemPart]?: readonly string[] }

/** For somebody who helps: made thing by thing by its owner, shown to the letter, then printed or saved. Nothing is chosen beforehand. */
export const Summary = (): ReactNode => {
  const { i18n } = useLingui()
  const { day } = useView('check-in', {})
  const items = useItems()
  const [chosen, setChosen] = useState<Chosen>({})
  const [text, setText] = useState<string>()
  const parts = items.map(([part]) => part).filter(part => (chosen[part] ?? []).length > 0)
  const choose = (part: ItemPart, id: string, on: boolean): void => {
    setChosen({ ...chosen, [part]: [...(chosen[part] ?? []).filter(one => one !== id), ...(on ? [id] : [])] })
    setText(undefined)
  }
  const write = (): Promise<string> => ask('paper', { parts, language: paperLanguage(i18n), only: chosen })
  return (
    <Page>
      <BackLink to="/settings/copies">
        <Trans>Copies, and paper</Trans>
      </BackLink>
      <PageHead
        title={<Trans>A summary, item by item.</Trans>}
        about={<Trans>For a therapist, or whoever helps you. It holds what you choose here, and nothing else.</Trans>}
      />
      <section className="section stack">
        {items.length === 0 ? (
          <Empty>
            <Trans>What you write in your room can be chosen here.</Trans>
          </Empty>
        ) : (
          <div className="aside-of-paper stack">
            <div className="rows">
              {items.map(([part, all]) => (
                <Fold key={part} title={i18n._(partNames[part])}>
                  <Choices items={all} chosen={chosen[part] ?? []} onChoose={(id, on) => choose(part, id, on)} />
                </Fold>
              ))}
            </div>
            <p className="soft">
              <Trans>It is not sealed: whoever holds it reads it.</Trans>
            </p>
            <Actions>
              <Button look="line" disabled={parts.length === 0} onClick={() => void write().then(setText)}>
                <Trans>Show the text</Trans>
              </Button>
              {text !== undefined && (
                <Button look="quiet" onClick={() => saveFile(`text-${day}.md`, text, 'text/markdown')}>
                  <Trans>Save the text</Trans>
                </Button>
              )}
            </Actions>
          </div>
        )}
        {text !== undefined && <Printed text={text} />}
      </section>
      <Closing>
        <Trans>What you keep, and where, is yours to decide.</Trans>
      </Closing>
    </Page>
  )
}

type ChoicesProps = { items: readonly Item[]; chosen: readonly string[]; onChoose: (id: string, on: boolean) => void }

const Choices = ({ items, chosen, onChoose }: ChoicesProps): ReactNode => (
  <div className="radios parts">
    {items.map(({ id, says, about, word }) => (
      <label className="radio" key={id}>
        <input {...NOT_REMEMBERED} type="checkbox" checked={chosen.includes(id)} onChange={event => onChoose(id, event.target.checked)} />
        <span>
          <span className="radio__name voice block">{says === '' && word ? valueNames[word] : says}</span>
          {about && <span className="soft small block">{about}</span>}
        </span>
      </label>
    ))}
  </div>
)
