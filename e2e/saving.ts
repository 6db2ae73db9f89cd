import type { Page } from 'playwright-core'

/** Presses a button that saves a file, and where that file lies then. Waited for together: a press that fails leaves nothing waiting behind it. */
export const saved = async (page: Page, button: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).first().click()])
  return file.path()
}
