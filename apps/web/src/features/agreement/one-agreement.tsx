import '../../ui/own-work.css'
import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { SayYes } from './say-yes.tsx'

type Agreement = Views['agreements']['value']['standing'][number]

/** One of them: its words, and what each of the two can do with it. */
export const OneAgreement = ({ whose, id }: { whose: string; id: string }): ReactNode => {
  const { open, standing, written } = useView('agreements', {})
  const is = (one: Agreement): boolean => one.item === id && one.whose === whose
  const stands = standing.find(is)
  const found = stands ?? written.find(is)
  const back = (
    <BackLink to="/agreements">
      <Trans>What you agreed on</Trans>
    </BackLink>
  )
  if (!found) return <Gone back={back} />
  const unsaid = stands ? stands.newer : found.text
  return (
    <Page>
      {back}
      <Head found={found} stands={stands !== undefined} />
      <Sheet>
        <blockquote className="voice own-words">{found.text}</blockquote>
        {stands?.newer !== undefined && (
          <div className="stack stack--near">
            <h2 className="label">
              <Trans>Newer words</Trans>
            </h2>
            <blockquote className="voice own-words">{stands.newer}</blockquote>
          </div>
        )}
        {open && whose === 'theirs' && unsaid !== undefined && <SayYes to={id} text={unsaid} />}
      </Sheet>
      {whose === 'mine' && (
        <Rows>
          <Row to="/shared" about={<Trans>There you can put the words right, or withdraw them, in the open.</Trans>}>
            <Trans>Change these words</Trans>
          </Row>
        </Rows>
      )}
      {stands && <End item={id} whose={stands.whose} />}
      <Closing>
        <Trans>To say no, or nothing, is as good as a yes.</Trans>
      </Closing>
    </Page>
  )
}

const Head = ({ found, stands }: { found: Agreement; stands: boolean }): ReactNode => {
  const dates = useDates()
  const otherName = useView('person', {})?.otherName ?? ''
  const since = dates.long(found.since)
  if (stands) return <PageHead title={<Trans>You both said yes to this.</Trans>} about={<Trans>It stands since {since}.</Trans>} />
  if (found.whose === 'mine')
    return (
      <PageHead
        title={<Trans>You wrote this.</Trans>}
        about={<Trans>It stands once {otherName} says yes to the same words. Nobody is told of a no, and none is needed.</Trans>}
      />
    )
  return (
    <PageHead
      title={<Trans>{otherName} wrote this.</Trans>}
      about={<Trans>It stands only if you say yes. If you leave it, {otherName} learns nothing, and it can lie here.</Trans>}
    />
  )
}

const End = ({ item, whose }: { item: string; whose: 'mine' | 'theirs' }): ReactNode => {
  const [, go] = useLocation()
  const otherName = useView('person', {})?.otherName ?? ''
  const end = async (): Promise<void> => {
    if (await act('giving/given', { kind: 'agreement-ended', to: item, whose, text: '' })) go('/agreements')
  }
  return (
    <section className="section">
      <AskedTwice
        ask={<Trans>I no longer hold to this</Trans>}
        says={<Trans>It ends now, for both of you. {otherName} reads that it has ended, and the day. No reason is asked.</Trans>}
        does={<Trans>End it</Trans>}
        onDo={() => void end()}
      />
    </section>
  )
}
