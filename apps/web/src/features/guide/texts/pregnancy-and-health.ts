import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const pregnancyAndHealth: Guide = {
  id: 'pregnancy-and-health',
  for: 'both',
  title: msg`Pregnancy and health`,
  about: msg`What has a clock, and where to go with it.`,
  paragraphs: [
    msg`Some things have a clock. Medicine that can stop HIV after contact has to begin within 72 hours, the sooner the better. Emergency contraception works for up to five days, best at once. A pharmacy, a sexual health clinic or an emergency department can say more today.`,
    msg`Tests for both people are sensible when there was contact with someone else, whatever was said about protection. Some infections show only after weeks, so a clinic may ask you back. Many infections have no signs.`,
    msg`Whoever knows of a risk to the other’s health tells it now, and not when the moment is better. The same holds for a pregnancy.`,
    msg`A clinic is used to this sentence: “My partner has had contact with somebody else.” Nobody needs more of the story than that.`,
  ],
  sources: [
    {
      who: 'Centers for Disease Control and Prevention',
      year: 2025,
      title: 'Antiretroviral postexposure prophylaxis after sexual, injection drug use, or other nonoccupational exposure to HIV',
      where: 'MMWR Recommendations and Reports 74(1)',
    },
    { who: 'World Health Organization', year: 2021, title: 'Emergency contraception', where: 'WHO fact sheet' },
  ],
  reviewed: '2026-11',
}
