import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

const Source = ({ href, children }: { href: string; children: ReactNode }): ReactNode => (
  <a href={href} target="_blank" rel="noreferrer noopener nofollow">
    {children}
  </a>
)

/** What a body cannot wait for. Each fact names the page that it was written from. */
export const TimeMatters = (): ReactNode => (
  <section className="sheet" aria-labelledby="time-matters">
    <h2 className="sentence" id="time-matters">
      <Trans>Three things where time matters</Trans>
    </h2>
    <div className="stack stack--close">
      <h3 className="label">
        <Trans>HIV: within 72 hours</Trans>
      </h3>
      <p className="measure">
        <Trans>
          After a risk there is a medicine, PEP, that can keep HIV from taking hold. It has to begin within 72 hours, the sooner the better.
          Go to a hospital emergency department or a sexual health clinic, and say “PEP”.
        </Trans>
      </p>
    </div>
    <div className="stack stack--close">
      <h3 className="label">
        <Trans>Pregnancy: within five days</Trans>
      </h3>
      <p className="measure">
        <Trans>
          Emergency contraception works up to five days after sex, the sooner the better. A pharmacy or a clinic has pills; a clinic can fit
          a coil, which works best.
        </Trans>
      </p>
    </div>
    <div className="stack stack--close">
      <h3 className="label">
        <Trans>Tests, for both of you</Trans>
      </h3>
      <p className="measure">
        <Trans>
          Many infections cannot be felt. Some show after two weeks, some after six or more, so a clinic may ask you to come twice. Until
          then, condoms, or nothing.
        </Trans>
      </p>
      <p className="measure">
        <Trans>
          Whoever was with somebody else: this is a fact that cannot wait. Say it today, so that the other can be tested in time.
        </Trans>
      </p>
    </div>
    <p className="soft small">
      <Trans>
        Written from pages of the <Source href="https://www.cdc.gov/hiv/prevention/pep.html">CDC on PEP</Source>, the{' '}
        <Source href="https://www.who.int/news-room/fact-sheets/detail/emergency-contraception">WHO on emergency contraception</Source> and
        the <Source href="https://www.nhs.uk/conditions/sexually-transmitted-infections-stis/">NHS on infections and tests</Source>. Not
        checked yet by a person. A clinic knows your case.
      </Trans>
    </p>
  </section>
)
