/** What is used of Jazz, by its own names; the packages are not there when types are checked. */
type Feed = {
  readonly $jazz: { readonly id: string; push(...items: readonly unknown[]): void }
  readonly perAccount: Readonly<
    Record<string, { readonly all: Iterable<{ readonly value: { readonly payload: { readonly text: string } } }> }>
  >
}
type Account = { readonly $jazz: { readonly id: string; waitForAllCoValuesSync(options: { timeout: number }): Promise<void> } }
type LocalNode = {
  readonly setStorage: (storage: unknown) => void
  readonly enableGarbageCollector: () => void
  readonly getCurrentAgent: () => { readonly agentSecret: string }
  readonly syncManager: { addPeer(peer: unknown): void }
}
type Crypto = { newRandomAgentSecret(): string; getAgentID(secret: string): string; newRandomSessionID(agent: string): string }
type FeedOf = {
  create(items: readonly [], options: { owner: Account }): Feed
  load(id: string, options: { loadAs: Account }): Promise<Feed>
}
type Schema = { string(): unknown; number(): unknown; object(of: Readonly<Record<string, unknown>>): unknown }

type Packages = {
  readonly cojson: {
    readonly LocalNode: new (secret: string, session: string, crypto: Crypto) => LocalNode
    readonly getSqliteStorage: (driver: unknown) => unknown
  }
  readonly 'cojson/crypto/WasmCrypto': { readonly WasmCrypto: { create(): Promise<Crypto> } }
  readonly 'cojson/crypto/NapiCrypto': { readonly NapiCrypto: { create(): Promise<Crypto> } }
  readonly 'cojson-transport-ws': { readonly createWebSocketPeer: (options: Readonly<Record<string, unknown>>) => unknown }
  readonly 'jazz-tools': {
    readonly co: { feed(of: unknown): FeedOf }
    readonly z: Schema
    readonly MockSessionProvider: new () => unknown
    readonly createJazzContextForNewAccount: (options: Readonly<Record<string, unknown>>) => Promise<{ account: Account; node: LocalNode }>
  }
  readonly 'jazz-tools/worker': { readonly startWorker: (options: Readonly<Record<string, unknown>>) => Promise<{ worker: Account }> }
}

/** One of Jazz's packages, from the folder of their own beside this file. */
export const load = async <K extends keyof Packages>(name: K): Promise<Packages[K]> =>
  (await import(import.meta.resolve(name))) as Packages[K]

/** Its cryptography: WebAssembly, as in a browser and unless one asks otherwise, or native, which it has for servers. */
export const cryptoOf = async (native: boolean): Promise<Crypto> =>
  native ? (await load('cojson/crypto/NapiCrypto')).NapiCrypto.create() : (await load('cojson/crypto/WasmCrypto')).WasmCrypto.create()

/** An append-only log of what our events say. */
export const logSchema = async (): Promise<FeedOf> => {
  const { co, z } = await load('jazz-tools')
  return co.feed(
    z.object({ type: z.string(), version: z.number(), at: z.number(), zone: z.string(), payload: z.object({ text: z.string() }) }),
  )
}
