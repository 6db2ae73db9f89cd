import './bucket.css'
import '../../ui/own-work.css'
import type { Views } from '@dropwise/home'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { earlierOf } from '../../acts/shared-before.ts'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import type { Asks } from '../../worker/channel.ts'
import { FrozenForms } from './frozen-forms.tsx'

type Pictures = Views['pictures']['value']
type Shown = { readonly id: string; readonly pictures: Pictures; readonly back: ReactNode; readonly otherName?: string | undefined }

/** One picture that was given, as both see it. It does not go on. */
export const GivenPicture = ({ id }: { id: string }): ReactNode => {
  const person = useView('person', {})
  const pictures = useView('pictures', {})
  const back = (
    <BackLink to="/shared">
      <Trans>What I share</Trans>
    </BackLink>
  )
  return <OnePicture id={id} pictures={pictures} back={back} otherName={person?.otherName ?? ''} />
}

/** One of before an end. Whose it was is not named: they may be somebody else than now. */
export const PictureOfBefore = ({ space, id }: { space: string; id: string }): ReactNode => {
  const { i18n } = useLingui()
  const dates = useDates()
  const [found, setFound] = useState<Asks['earlierOf']['back'] | 'looking'>('looking')
  useEffect(() => void earlierOf(space, i18n).then(setFound), [space, i18n])
  if (found === 'looking') return null
  const back = (
    <BackLink to={`/shared/before/${space}`}>
      {found === undefined ? <Trans>What I share</Trans> : <Trans>Before, until {dates.short(found.until)}</Trans>}
    </BackLink>
  )
  return found === undefined ? <Gone back={back} /> : <OnePicture id={id} pictures={found.pictures} back={back} />
}

const OnePicture = ({ id, pictures: { mine, theirs }, back, otherName }: Shown): ReactNode => {
  const dates = useDates()
  const own = mine.some(({ item }) => item === id)
  const found = [...mine, ...theirs].find(({ item }) => item === id)
  if (found?.drawn === undefined || found.rows === undefined || found.from === undefined || found.to === undefined)
    return <Gone back={back} />
  const { from, to, drawn, ends, rows, text, givenOn } = found
  return (
    <Page kind="mid">
      {back}
      <PageHead
        dateline={
          own || otherName === undefined ? (
            <Trans>Given on {dates.long(givenOn)}</Trans>
          ) : (
            <Trans>
              Given by {otherName} on {dates.long(givenOn)}
            </Trans>
          )
        }
        title={
          own ? (
            <Trans>As you felt it, then.</Trans>
          ) : otherName === undefined ? (
            <Trans>As it was felt, then.</Trans>
          ) : (
            <Trans>As {otherName} felt it.</Trans>
          )
        }
        about={own ? undefined : <Trans>One picture, as it was on that day. It is not a grade, and it does not go on.</Trans>}
      />
      <Sheet>
        <FrozenForms from={from} to={to} frozen={{ drawn, rows, ...(ends && { ends }) }} />
        {text && <p className="voice own-words">{text}</p>}
      </Sheet>
      <Closing>
        {own && otherName !== undefined ? (
          <Trans>It can be withdrawn at any time.</Trans>
        ) : (
          <Trans>Nothing is needed from you. It was not shown to be answered.</Trans>
        )}
      </Closing>
    </Page>
  )
}
