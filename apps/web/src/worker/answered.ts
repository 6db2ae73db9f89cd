/** How many questions the board has room for: a later one takes the place of the one so many before it. */
const FIELDS = 256

/**
 * Says which questions the worker has answered, in memory that page and worker share. A page that is about to be taken down gets no
 * message any more; this it can still read. The relay’s headers isolate the page, which is what a browser asks for before it shares
 * memory; where it does not, there is no board.
 */
export type Board = Int32Array<SharedArrayBuffer>

/** An empty board; undefined where the browser shares no memory. */
export const newBoard = (): Board | undefined =>
  globalThis.crossOriginIsolated ? new Int32Array(new SharedArrayBuffer(FIELDS * Int32Array.BYTES_PER_ELEMENT)) : undefined

/** The question of this number is answered. */
export const putUp = (board: Board, id: number): void => void Atomics.store(board, id % FIELDS, id)

/** Whether the question of this number is answered. */
export const isUp = (board: Board, id: number): boolean => Atomics.load(board, id % FIELDS) === id
