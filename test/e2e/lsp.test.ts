/** The language server as an editor meets it: its own process, the protocol on its streams. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import {
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type Location,
  type ProtocolConnection,
  type Range,
} from "vscode-languageserver-protocol/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import { built, root } from "./fasit.ts";

let place: string;
let server: ChildProcessWithoutNullStreams;
let editor: ProtocolConnection;
let said = "";
const diagnostics = new Map<string, readonly Diagnostic[]>();

const economy = "report/01-okonomi.md";
const figures = "figures/tenester.yaml";
const uriOf = (file: string): string => pathToFileURL(join(place, file)).href;
const onDisk = (file: string): Promise<string> => readFile(join(place, file), "utf8");

beforeAll(async () => {
  await built();
  place = await mkdtemp(join(tmpdir(), "fasit lsp æøå-"));
  await cp(join(root, "examples/sogndal-2011"), place, { recursive: true });
  server = spawn(process.execPath, [join(root, "bin/fasit.js"), "lsp", "--stdio"], { cwd: tmpdir() });
  server.stderr.on("data", (text) => {
    said += text;
  });
  editor = createProtocolConnection(server.stdout, server.stdin);
  editor.onNotification("textDocument/publishDiagnostics", (params) =>
    diagnostics.set(params.uri, params.diagnostics),
  );
  editor.onNotification("window/logMessage", ({ message }) => {
    said += message;
  });
  editor.listen();
  const workspaceFolders = [{ uri: pathToFileURL(place).href, name: "sogndal" }];
  await editor.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders,
  });
  await editor.sendNotification("initialized", {});
}, 60_000);

afterAll(async () => {
  await editor.sendRequest("shutdown");
  await editor.sendNotification("exit");
  const code = await new Promise((resolve) => server.once("exit", resolve));
  editor.dispose();
  await rm(place, { recursive: true, force: true });
  expect([code, said]).toEqual([0, ""]);
});

const texts = new Map<string, string>();
let version = 0;

/** Puts a text in the editor, unsaved. */
async function write(file: string, text: string): Promise<void> {
  version += 1;
  const isOpen = texts.has(file);
  texts.set(file, text);
  if (isOpen)
    await editor.sendNotification("textDocument/didChange", {
      textDocument: { uri: uriOf(file), version },
      contentChanges: [{ text }],
    });
  else
    await editor.sendNotification("textDocument/didOpen", {
      textDocument: {
        uri: uriOf(file),
        languageId: file.endsWith(".md") ? "markdown" : "yaml",
        version,
        text,
      },
    });
}

/** The saved text with `from` changed, unsaved in the editor. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await onDisk(file);
  expect(text).toContain(from);
  await write(file, text.replace(from, to));
}

function wordsAt(file: string, range: Range): string {
  return TextDocument.create("", "", 0, texts.get(file) ?? "").getText(range);
}

/** The position of the mark in the text of the editor. */
function at(
  file: string,
  mark: string,
  into = 0,
): { textDocument: { uri: string }; position: Range["start"] } {
  const text = texts.get(file) ?? "";
  expect(text).toContain(mark);
  const position = TextDocument.create("", "", 0, text).positionAt(text.indexOf(mark) + into);
  return { textDocument: { uri: uriOf(file) }, position };
}

const errors = (file: string): readonly Diagnostic[] =>
  (diagnostics.get(uriOf(file)) ?? []).filter((one) => one.severity === 1);
const waitForErrors = (file: string, count: number): Promise<boolean> =>
  vi.waitUntil(() => diagnostics.has(uriOf(file)) && errors(file).length === count, { timeout: 20_000 });

async function fixesAt(file: string, range: Range): Promise<readonly CodeAction[]> {
  const context = { diagnostics: [...errors(file)] };
  return editor.sendRequest("textDocument/codeAction", {
    textDocument: { uri: uriOf(file) },
    range,
    context,
  });
}

/** Applies a fix as an editor does. */
async function apply(file: string, action: CodeAction | undefined): Promise<void> {
  const edits = action?.edit?.changes?.[uriOf(file)] ?? [];
  expect(edits).not.toEqual([]);
  await write(file, TextDocument.applyEdits(TextDocument.create("", "", 0, texts.get(file) ?? ""), edits));
}

async function completion(file: string, mark: string): Promise<readonly CompletionItem[]> {
  const found = await editor.sendRequest<CompletionItem[] | null>(
    "textDocument/completion",
    at(file, mark, mark.length),
  );
  return found ?? [];
}

function rangeReplaced(item: CompletionItem | undefined): Range {
  const edit = item?.textEdit;
  if (edit === undefined || !("range" in edit)) throw new Error("the item replaces nothing");
  return edit.range;
}

test("a wrong number that is not saved is marked at its words, and the fix makes it true", async () => {
  await edit(economy, "14,3 millionar kroner", "15,3 millionar kroner");
  await waitForErrors(economy, 1);
  const [wrong] = errors(economy);
  expect(wrong).toMatchObject({ code: "FAS5002", source: "fasit", severity: 1 });
  expect(wrong?.message).toContain("Teksten seier");
  expect(wordsAt(economy, wrong?.range as Range)).toBe("15,3 millionar kroner");

  const actions = await fixesAt(economy, wrong?.range as Range);
  expect(actions.map((one) => one.title)).toEqual(["Skriv «14,3 millionar kroner»"]);
  expect(actions[0]?.diagnostics).toEqual([wrong]);
  await apply(economy, actions[0]);
  expect(texts.get(economy)).toBe(await onDisk(economy));
  await waitForErrors(economy, 0);
});

test("of several numbers in a phrase, the wrong one is put right", async () => {
  await edit(economy, "17,7 millionar", "27,7 millionar");
  await waitForErrors(economy, 1);
  await apply(economy, (await fixesAt(economy, errors(economy)[0]?.range as Range))[0]);
  expect(texts.get(economy)).toBe(await onDisk(economy));
  await waitForErrors(economy, 0);
});

test("an unknown figure gets the nearest ones, in a link and in a block", async () => {
  await edit(economy, "(fasit:eiendomsskatt)", "(fasit:eiendomskatt)");
  await waitForErrors(economy, 1);
  const [wrong] = errors(economy);
  expect(wrong?.code).toBe("FAS5001");
  const actions = await fixesAt(economy, wrong?.range as Range);
  expect(actions[0]).toMatchObject({ title: "Bruk talet «eiendomsskatt»", isPreferred: true });
  await apply(economy, actions[0]);
  await waitForErrors(economy, 0);

  await edit(economy, "sum-driftsinntekter, frie-inntekter]", "sum-driftsinntekter, fri-inntekter]");
  await waitForErrors(economy, 1);
  const inBlock = await fixesAt(economy, errors(economy)[0]?.range as Range);
  await apply(economy, inBlock[0]);
  expect(texts.get(economy)).toBe(await onDisk(economy));
  await waitForErrors(economy, 0);
});

test("hover shows value, verdict, formula and sources", async () => {
  await write(economy, await onDisk(economy));
  const hover = await editor.sendRequest<Hover>("textDocument/hover", at(economy, "2,96 prosent"));
  const { value } = hover.contents as { value: string };
  expect(value).toContain("**Netto driftsresultat i prosent");
  expect(value).toContain("(`netto-driftsresultat-i-prosent`)");
  expect(value).toMatch(/\*\*2,96\d{6,}\s%\*\* \(2011, rekneskap, sogndal\)/);
  expect(value).toMatch(/- ÷ Sum driftsinntekter: 482\s\d{3}\s\d{3}/);
  expect(value).toContain("Påstanden «2,96 prosent»: **stemmer**");
  expect(value).toContain("rekneskap-og-budsjett.csv");
  expect(wordsAt(economy, hover.range as Range)).toBe("[2,96 prosent](fasit:netto-driftsresultat-i-prosent)");

  const inBlock = await editor.sendRequest<Hover>("textDocument/hover", at(economy, "frie-inntekter]"));
  expect((inBlock.contents as { value: string }).value).toContain("(`frie-inntekter`)");
  expect(await editor.sendRequest("textDocument/hover", at(economy, "Kommunen er"))).toBeNull();
});

test("completion offers figures with their values, where they can stand", async () => {
  await write(economy, `${await onDisk(economy)}\nSjå [x](fasit:netto-utg`);
  const found = await completion(economy, "[x](fasit:netto-utg");
  const school = found.find((one) => one.label === "netto-utgift-grunnskule");
  expect(school?.detail).toMatch(/^70\s\d{3}\s\d{3}\skr · Netto utgift til grunnskulen$/);
  expect(school?.documentation).toContain("Undervisning i grunnskulen");
  expect(wordsAt(economy, rangeReplaced(school))).toBe("netto-utg");
  expect(found.some((one) => one.label === "sum-driftsinntekter")).toBe(true);

  await write(economy, "[x](fasit:a+");
  expect((await completion(economy, "fasit:a+")).some((one) => one.label === "eiendomsskatt")).toBe(true);
  await write(economy, "berre tekst");
  expect(await completion(economy, "berre te")).toEqual([]);
});

test("completion offers a binding's settings, blocks and their fields", async () => {
  const labels = async (text: string, mark = text): Promise<readonly string[]> => {
    await write(economy, text);
    return (await completion(economy, mark)).map((one) => one.label);
  };
  expect(await labels("[x](fasit:a?")).toEqual(["år", "versjon", "eining"]);
  expect(await labels("[x](fasit:a?år=2011&v")).toEqual(["år", "versjon", "eining"]);
  expect(await labels("[x](fasit:a?år=")).toEqual(["2011", "2012", "2013"]);
  expect(await labels("[x](fasit:a?versjon=")).toContain("opprinnelig-budsjett");
  expect(await labels("```fasit ")).toEqual(
    expect.arrayContaining(["statement", "cards", "chart", "areas", "funnel"]),
  );
  expect(await labels("```fasit chart\nf")).toEqual(["form", "figures", "years", "title"]);
  expect(await labels("```fasit chart\nform: ")).toEqual(["bar", "line"]);
  expect(await labels("```fasit cards\nfigures: [eiendomsskatt, ")).toContain("sum-driftsinntekter");
  expect(await labels("```fasit cards\nfigures:\n  - ")).toContain("sum-driftsinntekter");
  expect(await labels("```fasit statement\nid: ")).toContain("okonomisk-oversikt-drift");
  expect(await labels("```js\nf")).toEqual([]);
});

test("an own figure leads to its definition, one of the catalogue nowhere", async () => {
  const services = "report/02-tenester-og-budsjett.md";
  await write(services, await onDisk(services));
  const definition = (mark: string, into: number): Promise<Location | null> =>
    editor.sendRequest("textDocument/definition", at(services, mark, into));
  const found = await definition("fasit:netto-utgift-barnehage", 10);
  expect(found?.uri).toBe(uriOf(figures));
  texts.set(figures, await onDisk(figures));
  expect(wordsAt(figures, found?.range as Range)).toBe("netto-utgift-barnehage");
  texts.delete(figures);

  await write(economy, await onDisk(economy));
  const inCatalogue = at(economy, "fasit:sum-driftsinntekter", 10);
  expect(await editor.sendRequest("textDocument/definition", inCatalogue)).toBeNull();
});

test("settings and figures that are not saved are read too", async () => {
  await edit("fasit.yaml", "language: nn", "language: nynorsk");
  await waitForErrors("fasit.yaml", 1);
  expect(errors("fasit.yaml")[0]?.code).toBe("FAS1002");
  expect(wordsAt("fasit.yaml", errors("fasit.yaml")[0]?.range as Range)).toBe("nynorsk");
  await write("fasit.yaml", await onDisk("fasit.yaml"));
  await waitForErrors("fasit.yaml", 0);

  await edit(figures, "unit: NOK", "unit: euro");
  await waitForErrors(figures, 1);
  await write(figures, await onDisk(figures));
  await waitForErrors(figures, 0);
});

test("half-typed text is met with answers, at every point of it", async () => {
  const whole = (await onDisk(economy)).slice(0, 700);
  for (let length = 1; length < whole.length; length += 23) {
    await write(economy, whole.slice(0, length));
    const { position } = at(economy, whole.slice(0, length), length);
    const asked = { textDocument: { uri: uriOf(economy) }, position };
    await editor.sendRequest("textDocument/completion", asked);
    await editor.sendRequest("textDocument/hover", asked);
    await editor.sendRequest("textDocument/definition", asked);
  }
  await write(economy, await onDisk(economy));
  await waitForErrors(economy, 0);
});
