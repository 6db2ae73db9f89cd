/** What two share over a decade has fewer bytes. */
const LARGEST = 400_000_000

/**
 * The bytes of a file that somebody chose; undefined where it is larger than anything of ours can be, or cannot be read (it was moved away
 * meanwhile, or the device keeps it from this page).
 */
export const readChosen = async (file: File): Promise<Uint8Array | undefined> =>
  file.size > LARGEST
    ? undefined
    : file.arrayBuffer().then(
        bytes => new Uint8Array(bytes),
        () => undefined,
      )
