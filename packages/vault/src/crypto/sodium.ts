import sodium from 'libsodium-wrappers-sumo'

/** The library, once its WebAssembly is ready. */
export const loadSodium = async (): Promise<typeof sodium> => {
  await sodium.ready
  return sodium
}
