import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Kind } from './service.ts'

/** What each kind of help is called, from the side of the person who needs it. */
export const kindWords: { readonly [K in Kind]: MessageDescriptor } = {
  emergency: msg`In danger now`,
  suicide: msg`Thinking about ending your life`,
  'being-hurt': msg`Afraid of someone, or hurt by someone`,
  'hurting-someone': msg`Afraid of what you might do`,
  'sexual-violence': msg`Forced into something sexual`,
  stalking: msg`Watched or followed`,
  'honour-based': msg`Threatened in the name of honour`,
  'sexual-health': msg`Tests and sexual health`,
  pregnancy: msg`Pregnancy and emergency contraception`,
  children: msg`For a child, or about one`,
  relationship: msg`Talking with somebody about the two of you`,
  legal: msg`Law, money, a place to stay`,
}
