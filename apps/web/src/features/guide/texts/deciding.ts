import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'
import { discernment, recoveryFromAffairs } from '../sources.ts'

export const deciding: Guide = {
  id: 'deciding',
  for: 'both',
  title: msg`Deciding, without being pushed`,
  about: msg`What talks about deciding are, and what they are not.`,
  paragraphs: [
    msg`To stay and to go are two answers. Not knowing is a third, and it may last. A choice made to stop the pain of not knowing may have to be made again.`,
    msg`Often one of the two leans out while the other leans in. Therapists have a short kind of talk for this. It has a few meetings, each is mostly seen alone, and nothing is mended in it. Its aim is to see more clearly: what happened, what was my part, and which way do I want to go.`,
    msg`It has three ways on: leave things as they are for now, part, or work on it for half a year and look again. None of them is the right one.`,
    msg`Before you ask what you want, ask what you fear. If you would stay out of fear of the other, or of what they may do, that comes first, and Help now has people for it. Such talks are not meant for that.`,
  ],
  sources: [discernment, recoveryFromAffairs],
  reviewed: '2026-11',
}
