/** With type, time and zone the content is 300 bytes, and is padded to 512. */
export const TEXT = 'a'.repeat(214)
