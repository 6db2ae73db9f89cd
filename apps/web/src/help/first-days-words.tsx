import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { TimeMatters } from './time-matters.tsx'

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }): ReactNode => (
  <section className="stack stack--near">
    <h2 className="sentence">{title}</h2>
    {children}
  </section>
)
const Line = ({ children }: { children: ReactNode }): ReactNode => <p className="measure">{children}</p>

/** What helps in the days after it came out. For both; nothing on it asks for anything. `help` leads to the numbers. */
export const FirstDaysWords = ({ help }: { help: ReactNode }): ReactNode => (
  <>
    <header className="page__head">
      <h1 className="title">
        <Trans>The first days.</Trans>
      </h1>
      <p className="soft measure">
        <Trans>Read as much of this as you like. It works without a passphrase and without the internet, and nothing here is kept.</Trans>
      </p>
    </header>

    {help}
    <TimeMatters />

    <Part title={<Trans>Sleep</Trans>}>
      <Line>
        <Trans>Lie down at your usual time, even if sleep does not come. Lying in the dark is rest, too.</Trans>
      </Line>
      <Line>
        <Trans>Sleep apart if that is quieter. It decides nothing.</Trans>
      </Line>
      <Line>
        <Trans>Three nights with hardly any sleep is a reason to call a doctor. You need no other.</Trans>
      </Line>
    </Part>

    <Part title={<Trans>Food</Trans>}>
      <Line>
        <Trans>Something small every few hours: toast, soup, a banana. Water beside you.</Trans>
      </Line>
      <Line>
        <Trans>Alcohol makes the night shorter and the words harder. These are good days to leave it out.</Trans>
      </Line>
    </Part>

    <Part title={<Trans>One person to tell</Trans>}>
      <Line>
        <Trans>One person who can keep it to themselves, and who will not need you to decide anything.</Trans>
      </Line>
      <Line>
        <Trans>You can say how little you want: no advice, no anger on your behalf, somebody on the other end of the phone.</Trans>
      </Line>
      <Line>
        <Trans>If there is nobody, a helpline or a doctor counts as one.</Trans>
      </Line>
    </Part>

    <Part title={<Trans>Children</Trans>}>
      <Line>
        <Trans>They need three things: who is looking after them, that it is not because of them, and the usual bedtime.</Trans>
      </Line>
      <Line>
        <Trans>They do not need the story. Talk where they cannot hear it, and do not have them carry messages.</Trans>
      </Line>
    </Part>

    <Part title={<Trans>Money</Trans>}>
      <Line>
        <Trans>Know where you could find some money of your own for a week, and where the papers are.</Trans>
      </Line>
      <Line>
        <Trans>
          Sign nothing and sell nothing in these days. If somebody keeps money from you, the lines under Help now can plan with you.
        </Trans>
      </Line>
    </Part>

    <Part title={<Trans>No big decisions</Trans>}>
      <Line>
        <Trans>Staying, going, telling everyone: nearly all of it can wait some weeks, and nobody is owed an answer before.</Trans>
      </Line>
      <Line>
        <Trans>Danger cannot wait. If you are not safe, going is not a big decision, it is a way to be safe.</Trans>
      </Line>
    </Part>

    <Part title={<Trans>If it was you who broke the trust</Trans>}>
      <Line>
        <Trans>
          What the other has found out is not the place to stop. What is still untold can be written down whole before it is told.
        </Trans>
      </Line>
      <Line>
        <Trans>
          An answer, a touch, a promise to stay: none of these can be asked for now. Sleep, food and one person to tell are for you as well.
        </Trans>
      </Line>
    </Part>

    <p className="closing voice">
      <Trans>A day is enough to think about.</Trans>
    </p>
  </>
)
