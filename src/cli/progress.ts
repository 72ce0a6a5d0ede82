/**
 * One line that tells what takes time, shown only to a person at a terminal and only when the work has
 * lasted half a second.
 */
import type { CliWords, Progress } from "../index.ts";
import { washed } from "./render/paint.ts";
import { padded } from "./render/width.ts";
import type { Terminal } from "./terminal.ts";

const patienceMs = 500;

export interface ProgressLine {
  readonly progress: Progress;
  /** Takes the line away. */
  done(): void;
}

export function progressLine(terminal: Terminal, words: CliWords): ProgressLine {
  const { stderr } = terminal;
  if (stderr.isTTY !== true) return { progress: () => {}, done: () => {} };
  const started = terminal.now();
  const width = Math.max((stderr.columns ?? 80) - 1, 20);
  let text = "";
  let shown = false;
  const show = (): void => {
    if (text === "" || terminal.now() - started < patienceMs) return;
    stderr.write(`\r${padded(text.slice(0, width), width)}\r`);
    shown = true;
  };
  const timer = setTimeout(show, patienceMs);
  timer.unref();
  return {
    progress: (stage, detail) => {
      text = `${words.stages[stage]}${detail === "" ? "" : `: ${washed(detail)}`} …`;
      show();
    },
    done: () => {
      clearTimeout(timer);
      if (shown) stderr.write(`\r${" ".repeat(width)}\r`);
    },
  };
}
