import { expect, test } from 'vitest'
import { expectNamedAfter, story } from '../shared/concept.contract.ts'
import { settingsView } from './index.ts'
import * as settings from './index.ts'

const someone = () => {
  const told = story(settings)
  return { ...told, view: () => settingsView(told.things.get('mine')) }
}

test('[SE1] nothing has to be chosen', () => {
  expect(someone().view()).toEqual({
    appearance: 'system',
    lockAfter: 120,
    spelling: false,
    leaveByShift: true,
    practice: true,
    byFile: false,
    singleKeys: true,
  })
})

test('[SE2] choosing one leaves the others, choosing again replaces', () => {
  const told = someone()
  told.does('settings/chosen', { appearance: 'dark', practice: false })
  told.does('settings/chosen', { appearance: 'light' })
  expect(told.view()).toMatchObject({ appearance: 'light', practice: false, lockAfter: 120 })
})

test('[SE3] the screen locks itself between half a minute and an hour', () => {
  const told = someone()
  expect(told.does('settings/chosen', { lockAfter: 29 })).toBe('settings/lock-out-of-range')
  expect(told.does('settings/chosen', { lockAfter: 3_601 })).toBe('settings/lock-out-of-range')
  expect(told.does('settings/chosen', { lockAfter: 30 })).toBeUndefined()
})

test('[SE4] the day of the newest copy is remembered', () => {
  const told = someone()
  expect(told.view().copiedOn).toBeUndefined()
  told.at('2026-11-23T09:00')
  told.does('settings/copied', {})
  told.does('settings/chosen', { appearance: 'dark' })
  expect(told.view().copiedOn).toBe('2026-11-23')
})

test('every event of the settings is named after them', () => expectNamedAfter('settings', settings))
