import { firstScreen, tenYears } from '../unlock.ts'

// Prints how many megabytes an open room of ten years adds to a process. The sealed records themselves lie on disk in the app, so they
// are counted out: measured once they are written, before the room is opened.
const settled = (): number => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
const store = await tenYears()
const before = settled()
const home = await firstScreen(store)
console.log(Math.round(settled() - before))
home.close()
