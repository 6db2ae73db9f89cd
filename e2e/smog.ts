import type { Page } from 'playwright-core'

const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '')
        .match(/[aeiouy]{1,2}/gu) ?? []
    ).length,
  )

/**
 * The SMOG grade: years of school that sentences ask for (McLaughlin 1969). It was made for thirty sentences; with fewer, the share of
 * hard words stands for them.
 */
export const smog = (sentences: readonly string[]): number => {
  const hard = sentences.flatMap(sentence => sentence.match(/[a-zé’']+/giu) ?? []).filter(word => syllables(word) > 2).length
  return 1.043 * Math.sqrt((hard * 30) / Math.max(1, sentences.length)) + 3.1291
}

/** What the app itself says on a page, sentence by sentence: no names of things, no buttons, nothing in somebody’s own words. */
export const sentencesOn = async (page: Page): Promise<string[]> => {
  const said = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p, li, dd, legend, h1, h2, summary)')]
      .filter(one => one.checkVisibility() && one.closest('.voice, .own-words, blockquote, [translate=no], .notices') === null)
      .filter(one => one.querySelector('p, li, dd, .voice, .own-words') === null)
      .map(one => one.innerText.replaceAll(/\s+/gu, ' ').trim()),
  )
  return said.flatMap(text => text.match(/[^.?!]+[.?!]/gu) ?? []).filter(sentence => sentence.trim().split(' ').length > 2)
}

/** Fewer sentences than these say nothing about how a page reads. */
const ENOUGH = 4

/** The grade of a page, with its sentences; undefined where it says too little to have one. */
export const gradeOf = async (page: Page): Promise<{ readonly grade: number; readonly sentences: readonly string[] } | undefined> => {
  const sentences = await sentencesOn(page)
  return sentences.length < ENOUGH ? undefined : { grade: smog(sentences), sentences }
}
