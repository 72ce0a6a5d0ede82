/**
 * The language server: an editor's requests answered from a report session for each folder that is open.
 * It speaks on the streams it is given and nowhere else.
 *
 * Layer: lsp.
 */
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  CodeActionKind,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../base/language.ts";
import { lspWords } from "../base/messages/lsp.ts";
import type { Compilation } from "../compile/compile.ts";
import { reportFolderOf } from "../compile/folder.ts";
import { answers, type OpenReport } from "./answers.ts";
import { diagnosticsByFile } from "./diagnostics.ts";
import { reportSession } from "./report-session.ts";

export interface LanguageServerOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly version: string;
  /** How long an author must pause before the report is compiled; default 200. */
  readonly pauseMs?: number;
}

/** Resolves when the editor has told it to stop. */
export function startLanguageServer(options: LanguageServerOptions): Promise<void> {
  const connection = createConnection(options.input, options.output);
  const documents = new TextDocuments(TextDocument);
  const reports = openReports(connection, documents, options.pauseMs ?? 200);
  let started: InitializeParams | undefined;

  connection.onInitialize((params): InitializeResult => {
    started = params;
    return {
      serverInfo: { name: "fasit", version: options.version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        definitionProvider: true,
        completionProvider: { triggerCharacters: [":", "+", "?", "&", "=", "["] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true } },
      },
    };
  });
  connection.onInitialized(() => {
    for (const { uri } of started?.workspaceFolders ?? []) void reports.openFolder(uri);
    if (started?.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: "**/*.{md,yaml,yml,sql,csv,tsv,txt,dat}" }],
      });
  });
  documents.onDidOpen(({ document }) => void reports.changed(document.uri));
  documents.onDidChangeContent(({ document }) => void reports.changed(document.uri));
  documents.onDidClose(({ document }) => void reports.changed(document.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) void reports.changed(uri);
  });
  answers(connection, documents, reports.of);

  const stopped = new Promise<void>((resolve) => {
    connection.onShutdown(() => reports.close());
    connection.onExit(() => resolve());
  });
  documents.listen(connection);
  connection.listen();
  return stopped;
}

/** The path of a file's address; undefined for what is no file, such as an untitled text. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

interface OpenReports {
  /** The report a text belongs to, opened now if it was not. */
  of(uri: string): Promise<OpenReport | undefined>;
  /** Opens a folder of the workspace when it is a report itself. */
  openFolder(uri: string): Promise<void>;
  changed(uri: string): Promise<void>;
  close(): void;
}

function openReports(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  pauseMs: number,
): OpenReports {
  const open = new Map<string, OpenReport>();

  const inFolder = (folder: string, path: string): string => relative(folder, path).split(sep).join("/");
  const texts = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      documents.all().flatMap((document) => {
        const path = pathOf(document.uri);
        return path === undefined ? [] : [[inFolder(folder, path), document.getText()] as const];
      }),
    );

  const openReport = (folder: string): OpenReport => {
    const before = open.get(folder);
    if (before !== undefined) return before;
    let language: Language = "nb";
    let shown: readonly string[] = [];
    /** As the editor spells it when it has the file open: two spellings would be two files to it. */
    const uriOf = (file: string): string => {
      const path = join(folder, file);
      return (
        documents.all().find((document) => pathOf(document.uri) === path)?.uri ?? pathToFileURL(path).href
      );
    };
    const publish = (compilation: Compilation): void => {
      if (compilation.report !== undefined) language = compilation.language;
      const files = diagnosticsByFile(compilation, language, uriOf);
      for (const file of new Set([...shown, ...files.keys()]))
        void connection.sendDiagnostics({ uri: uriOf(file), diagnostics: [...(files.get(file) ?? [])] });
      shown = [...files.keys()];
    };
    const session = reportSession(folder, {
      texts: () => texts(folder),
      pauseMs,
      onCompiled: publish,
      onFailure: (error) =>
        connection.console.error(`${lspWords[language].bug("compile")}: ${String(error)}`),
    });
    const made: OpenReport = { session, uriOf, fileOf: (uri) => inFolder(folder, pathOf(uri) ?? "") };
    open.set(folder, made);
    return made;
  };
  const of = async (uri: string): Promise<OpenReport | undefined> => {
    const path = pathOf(uri);
    const folder = path === undefined ? undefined : await reportFolderOf(path);
    return folder === undefined ? undefined : openReport(folder);
  };
  return {
    of,
    openFolder: async (uri) => {
      const path = pathOf(uri);
      if (path !== undefined && (await reportFolderOf(path)) === join(path))
        openReport(join(path)).session.changed();
    },
    changed: async (uri) => (await of(uri))?.session.changed(),
    close: () => {
      for (const { session } of open.values()) session.close();
      open.clear();
    },
  };
}
