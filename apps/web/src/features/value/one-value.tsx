import '../../ui/own-work.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { ItsDays } from '../../acts/its-days.tsx'
import { ShareIt } from '../../acts/share-it.tsx'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Earlier } from '../../ui/earlier.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Empty, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { LivedOrBroken } from './lived-or-broken.tsx'
import { Meaning } from './meaning.tsx'
import { FOUR, valueAsks, valueNames, type Word } from '../../ui/value-words.tsx'

const wordIn = (id: string): Word | undefined => [...FOUR, 'own' as const].find(word => id === `new-${word}`)

/** One value: what it means, where it was lived or broken, and what it meant before. `new-<word>` is one that is not held yet. */
export const OneValue = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const { values } = useView('values', {})
  const [writing, setWriting] = useState(false)
  const value = values.find(({ value: one }) => one === id)
  const word = value?.word ?? wordIn(id)
  const letGo = async (): Promise<void> => {
    if (await act('value/let-go', { value: id })) go('/values')
  }
  return (
    <Page>
      <BackLink to="/values">
        <Trans>What you hold to</Trans>
      </BackLink>
      {word && <PageHead title={value?.name ?? valueNames[word]} {...(value && !writing && { about: valueAsks[word] })} />}
      {!word && (
        <Empty>
          <Trans>This is not here any more.</Trans>
        </Empty>
      )}
      {word && !value && <Meaning word={word} onKept={kept => go(`/values/${kept}`)} />}
      {value && writing && (
        <Meaning
          word={value.word}
          value={id}
          {...(value.name !== undefined && { name: value.name })}
          was={value.now.meaning}
          onKept={() => setWriting(false)}
          onCancel={() => setWriting(false)}
        />
      )}
      {value && !writing && (
        <Sheet>
          <p className="voice own-words">{value.now.meaning}</p>
          <Actions>
            <Button look="line" onClick={() => setWriting(true)}>
              <Trans>Write it anew</Trans>
            </Button>
          </Actions>
        </Sheet>
      )}
      {value && (
        <>
          <LivedOrBroken value={id} shown={value.shown} />
          <Earlier title={<Trans>What it meant before</Trans>} said={value.before.map(({ day, meaning }) => ({ day, words: meaning }))} />
          {!writing && <ShareMeaning id={id} word={value.word} name={value.name} meaning={value.now.meaning} />}
          <ItsDays of="value" id={id} />
          <LetGo
            ask={<Trans>Let go of this value</Trans>}
            says={<Trans>All its words are removed from this room. They do not come back.</Trans>}
            onLetGo={() => void letGo()}
          />
        </>
      )}
      <Closing>
        <Trans>It can mean something else in a year.</Trans>
      </Closing>
    </Page>
  )
}

type ShareMeaningProps = { readonly id: string; readonly word: Word; readonly name: string | undefined; readonly meaning: string }

/** What the word means, given by itself: the meaning of today, and nothing of where it was lived or broken. */
const ShareMeaning = ({ id, word, name, meaning }: ShareMeaningProps): ReactNode => {
  const { t } = useLingui()
  const { shared, shareAs } = useView('copy', { id: `value.${id}` })
  const names: { readonly [W in Word]: string } = {
    'our-agreement': t`Our agreement about others`,
    honesty: t`Honesty`,
    commitment: t`Commitment`,
    love: t`Love`,
    own: name ?? '',
  }
  return <ShareIt given={{ kind: 'value', item: shareAs, word: names[word], text: meaning }} shared={shared} back={`/values/${id}`} />
}
