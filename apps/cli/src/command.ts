/** What a command needs of the process it runs in; the process itself fits. */
export type Streams = {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly env: NodeJS.ProcessEnv
}

/** One command: arguments in, exit code out. It writes its own errors, each as one sentence. */
export type Command = (args: readonly string[], streams: Streams) => Promise<number>
