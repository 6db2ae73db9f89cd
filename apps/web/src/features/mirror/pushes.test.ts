import { read } from '@dropwise/coach'
import { expect, test } from 'vitest'
import { pushesIn } from './pushes.ts'

const asks = (text: string) => pushesIn(read(text, { author: 'wayward' }).findings)

test('[M10] what Robin’s drafts ask for is named by what Sam would be asked', () => {
  expect(asks('You have to believe me.')).toEqual(['belief'])
  expect(asks('Please forgive me.')).toEqual(['forgiveness'])
  expect(asks('Have you decided yet?')).toEqual(['verdict'])
  expect(asks('Just let me come home.')).toEqual(['closeness'])
})

test('[M10] a draft that asks for nothing is not in it', () => {
  expect(asks('I was at the station at seven. I told you eight.')).toEqual([])
  expect(asks('You do not have to answer this.')).toEqual([])
})
