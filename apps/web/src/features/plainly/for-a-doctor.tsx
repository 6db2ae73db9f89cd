import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Sheet } from '../../ui/page.tsx'
import type { Dying, Enough, Someone } from './words.tsx'

type Answers = { readonly sleep?: Enough; readonly food?: Enough; readonly dying?: Dying; readonly someone?: Someone }

/** Words to read out to a doctor, or to show. They are there whatever was said. */
export const ForADoctor = ({ answers: { sleep, food, dying, someone } }: { answers: Answers }): ReactNode => (
  <Sheet labelledBy="doctor">
    <h2 className="label" id="doctor">
      <Trans>Words for a doctor</Trans>
    </h2>
    <p className="voice">
      <Trans>Something happened in my relationship that shook me. I would like you to look at how I am.</Trans>
    </p>
    {(dying === 'sometimes' || dying === 'often') && (
      <p className="voice">
        {dying === 'often' ? <Trans>I often have thoughts of dying.</Trans> : <Trans>I sometimes have thoughts of dying.</Trans>}{' '}
        <Trans>Please ask me about that first.</Trans>
      </p>
    )}
    {(sleep === 'hardly' || sleep === 'some') && (
      <p className="voice">{sleep === 'hardly' ? <Trans>I hardly sleep.</Trans> : <Trans>I sleep less than I need.</Trans>}</p>
    )}
    {(food === 'hardly' || food === 'some') && (
      <p className="voice">{food === 'hardly' ? <Trans>I hardly eat.</Trans> : <Trans>I eat less than I need.</Trans>}</p>
    )}
    {(someone === 'no' || someone === 'not-sure') && (
      <p className="voice">
        <Trans>I have nobody I can be sure to reach at night.</Trans>
      </p>
    )}
    <p className="small soft">
      <Trans>Read it out, or show this page. You can ask for a test for infections in the same visit, without giving a reason.</Trans>
    </p>
  </Sheet>
)
