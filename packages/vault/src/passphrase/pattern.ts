const ROWS = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'abcdefghijklmnopqrstuvwxyz',
]
const RUNS = ROWS.flatMap(row => [row, Array.from(row).toReversed().join('')])
/** A run on the keyboard or in the alphabet counts from this many letters. */
const RUN_LETTERS = 4
/** Fewer different letters than this are a pattern, however many there are. */
const DIFFERENT_LETTERS = 5

const repeats = (text: string): boolean => {
  for (let unit = 1; unit * 2 <= text.length; unit++) if (text.slice(0, -unit) === text.slice(unit)) return true
  return false
}

/** How long the run is that begins here. */
const runAt = (text: string, at: number): number => {
  let longest = 0
  for (let length = RUN_LETTERS; at + length <= text.length; length++) {
    if (RUNS.some(run => run.includes(text.slice(at, at + length)))) longest = length
    else break
  }
  return longest
}

/** What is left when runs like `qwerty`, `4321` and `cdef` count as one letter each. */
const withoutRuns = (text: string): string => {
  let left = ''
  for (let at = 0; at < text.length;) {
    const run = runAt(text, at)
    left += text[at]
    at += Math.max(1, run)
  }
  return left
}

/** Whether lower-case text is mostly one unit repeated, runs on the keyboard, few letters, or digits alone. */
export const isPattern = (text: string): boolean => {
  const letters = text.replaceAll(' ', '')
  if (/^\d*$/u.test(letters)) return true
  return new Set(letters).size < DIFFERENT_LETTERS || repeats(letters) || withoutRuns(letters).length * 2 <= letters.length
}
