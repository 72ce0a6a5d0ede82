/** An HTTP server on this machine alone; when the port is taken, the next free one. */
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  /** `http://localhost:4017/` */
  readonly address: string;
  readonly port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
}

const tries = 50;

/** Throws when no port from `port` on is free and none can be had at all. Port 0 takes any. */
export async function listen(app: Hono, port: number): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch));
  for (let offset = 0; ; offset += 1) {
    const next = port === 0 || offset >= tries || port + offset > 65535 ? 0 : port + offset;
    const taken = await tryPort(server, next);
    if (taken === undefined) break;
    if (next === 0 || !["EADDRINUSE", "EACCES"].includes(taken.code ?? "")) throw taken;
  }
  const bound = server.address();
  const actual = typeof bound === "object" && bound !== null ? bound.port : port;
  return {
    address: `http://localhost:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function tryPort(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      resolve(undefined);
    });
  });
}
