/**
 * The world as a command sees it: two streams, the environment, where it stands. Passed in, so that a
 * test can be the terminal.
 */
export interface OutputStream {
  /** False when the reader is behind; `once("drain", …)` tells when it has caught up. */
  write(text: string): unknown;
  once?(event: "drain", listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Milliseconds from any fixed moment, for progress and durations. */
  now(): number;
  /** Resolves when the user asks to stop (Ctrl-C). */
  stopped(): Promise<void>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => performance.now(),
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
  };
}
