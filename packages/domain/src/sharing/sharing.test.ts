import { expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as sharing from './index.ts'

test('[SH1] Sam ends it, alone, and once', () => {
  const told = story(sharing)
  told.at('2026-11-23T20:00')
  expect(told.does('sharing/ended', { frontier: [] }, 'second')).toBeUndefined()
  expect(told.does('sharing/ended', { frontier: [] }, 'second')).toBe('sharing/ended-already')
  expect(sharing.sharingView(told.things, 'second', true)).toEqual({ joined: true, goesOn: false, iEndedOn: '2026-11-23' })
  expectOthersChangeNothing(sharing)
})

test('[SH2] Robin sees one dated mark', () => {
  const told = story(sharing)
  told.at('2026-11-23T20:00')
  told.does('sharing/ended', { frontier: [] }, 'second')
  expect(sharing.sharingView(told.things, 'first', true)).toEqual({ joined: true, goesOn: false, theyEndedOn: '2026-11-23' })
  expectNamedAfter('sharing', sharing)
})
