/**
 * Tells open pages that there is a new build. A page carries the mark of the build it was made by, so it
 * also reloads when it missed the news (a sleeping laptop, a restarted preview).
 */
import type { Hono } from "hono";

export const scriptPath = "/__fasit/preview.js";
const eventsPath = "/__fasit/events";

/** Sent to pages: the build they should show, and what to say when the last change could not be built. */
export interface News {
  readonly build: string;
  readonly notice: string;
}

export interface Reloader {
  tell(news: News): void;
  /** Puts the script into a page, just before `</body>`. */
  injected(html: string): string;
  close(): void;
}

const heartbeatMs = 15_000;

/** The page's side. No inline script or style, so that it also works under the site's content policy. */
const script = `
const own = document.currentScript.dataset.build;
const box = document.createElement("p");
box.setAttribute("role", "status");
box.hidden = true;
Object.assign(box.style, { position: "fixed", insetInline: "1rem", bottom: "1rem", margin: "0", padding: "0.75rem 1rem",
  background: "#fff4d6", color: "#2b2000", border: "2px solid #8a6100", borderRadius: "0.25rem", zIndex: "1000",
  whiteSpace: "pre-wrap", maxHeight: "40vh", overflow: "auto" });
document.body.append(box);
const events = new EventSource("${eventsPath}");
events.addEventListener("news", (event) => {
  const { build, notice } = JSON.parse(event.data);
  if (build !== own) location.reload();
  box.textContent = notice;
  box.hidden = notice === "";
});
`;

export function addReloader(app: Hono, first: News): Reloader {
  const listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  let current = first;
  const message = (news: News): Uint8Array =>
    encoder.encode(`event: news\ndata: ${JSON.stringify(news)}\n\n`);
  const sendAll = (bytes: Uint8Array): void => {
    for (const listener of listeners)
      try {
        listener.enqueue(bytes);
      } catch {
        listeners.delete(listener); // the page was closed
      }
  };
  const heartbeat = setInterval(() => sendAll(encoder.encode(": still here\n\n")), heartbeatMs);
  heartbeat.unref();

  app.get(scriptPath, (c) =>
    c.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" }),
  );
  app.get(eventsPath, (c) => {
    let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        mine = controller;
        listeners.add(controller);
        controller.enqueue(message(current));
      },
      cancel: () => {
        if (mine !== undefined) listeners.delete(mine);
      },
    });
    return c.body(stream, 200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  });

  return {
    tell: (news) => {
      current = news;
      sendAll(message(news));
    },
    injected: (html) => {
      const tag = `<script src="${scriptPath}" data-build="${current.build}"></script>`;
      const end = html.lastIndexOf("</body>");
      return end === -1 ? html + tag : html.slice(0, end) + tag + html.slice(end);
    },
    close: () => {
      clearInterval(heartbeat);
      for (const listener of listeners)
        try {
          listener.close();
        } catch {
          // already closed by the browser
        }
      listeners.clear();
    },
  };
}
