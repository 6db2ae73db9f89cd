import { afterEach, expect, test, vi } from 'vitest'
import { tellOtherTabs, whenLeftElsewhere } from './other-tabs.ts'

afterEach(() => vi.unstubAllGlobals())

test('[S3] who leaves one tab leaves the others; told to stop, nobody hears', async () => {
  const heard: string[] = []
  const stop = whenLeftElsewhere(() => heard.push('left'))
  tellOtherTabs()
  await vi.waitFor(() => expect(heard).toEqual(['left']))
  stop()
  tellOtherTabs()
  await new Promise(done => setTimeout(done, 50))
  expect(heard).toEqual(['left'])
})

test('[S3] a browser that gives no channel holds nothing up: the page is shown, and left', () => {
  vi.stubGlobal('BroadcastChannel', function none() {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  expect(() => whenLeftElsewhere(() => undefined)()).not.toThrow()
  expect(() => tellOtherTabs()).not.toThrow()
})
