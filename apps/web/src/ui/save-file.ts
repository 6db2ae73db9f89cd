/**
 * Lets the browser save bytes as a file, where it saves what was downloaded. The name says nothing about what is in it.
 *
 * @param type a media type, `text/markdown` say
 */
export const saveFile = (name: string, content: Uint8Array | string, type: string): void => {
  const address = URL.createObjectURL(new Blob([typeof content === 'string' ? content : content.slice()], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(address))
}
