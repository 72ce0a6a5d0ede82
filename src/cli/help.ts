/** Commander's help in the person's language. */
import type { Command } from "commander";
import { cliHelp, type Language } from "../index.ts";

/** Commander's own titles, which it passes to `styleTitle`. */
const titleKeys: Readonly<Record<string, keyof typeof cliHelp.helpTitles>> = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Commands:": "commands",
};

/** Sets titles, argument names and option details in `language`, for the command and those below it. */
export function localiseHelp(command: Command, language: Language): void {
  const commandWord = cliHelp.argumentNames.command[language];
  command.configureHelp({
    styleTitle: (title) => {
      const key = titleKeys[title];
      return key === undefined ? title : cliHelp.helpTitles[key][language];
    },
    styleUsage: (usage) =>
      usage
        .replace("[options]", `[${cliHelp.helpTitles.options[language].toLowerCase().replace(":", "")}]`)
        .replace("[command]", `<${commandWord}>`),
    subcommandTerm: (sub) =>
      [
        sub.name(),
        ...sub.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`)),
      ].join(" "),
    optionDescription: (option) => withDefault(option.description, option.defaultValue, language),
    argumentDescription: (argument) => withDefault(argument.description, argument.defaultValue, language),
  });
}

function withDefault(description: string, value: unknown, language: Language): string {
  if (value === undefined || typeof value === "boolean") return description;
  return `${description} (${cliHelp.defaultWord[language]} ${String(value)})`;
}

const examples: Readonly<Record<cliHelp.CommandName | "program", readonly string[]>> = {
  program: ["fasit new arsrapport-2025", "fasit check arsrapport-2025", "fasit preview arsrapport-2025"],
  new: ["fasit new arsrapport-2025", "fasit --lang nn new arsrapport-2025", "fasit new --register moter"],
  check: [
    "fasit check",
    "fasit check examples/asker-2017 --strict",
    "fasit check --format sarif > fasit.sarif",
    "fasit check --since site",
  ],
  fix: ["fasit fix", "fasit fix examples/asker-2017 --write"],
  bind: [
    "fasit bind utkast.md",
    "fasit bind report/01-okonomi.md --write --confidence 80",
    "fasit bind utkast.docx --write",
  ],
  docx: ["fasit docx --out word"],
  merge: ["fasit merge nye-asker --out sammenslaing", "fasit merge asker royken hurum"],
  import: [
    "fasit import sources/regnskap-2025.xlsx --dry-run",
    "fasit import sources/budsjett.csv --year 2025 --version regulert-budsjett",
  ],
  fetch: ["fasit fetch", "fasit fetch examples/asker-2017 --again"],
  build: ["fasit build --out site", "fasit build examples/asker-2017 --out site"],
  sign: ["fasit sign --new-key ~/asker.key", "fasit sign site --key ~/asker.key"],
  verify: [
    "fasit verify site",
    "fasit verify https://example.org/arsrapport/ --key asker.key.pub",
    "fasit verify site --format json",
  ],
  preview: ["fasit preview", "fasit preview examples/asker-2017 --port 8080"],
  trace: [
    "fasit trace netto-driftsresultat",
    "fasit trace netto-driftsresultat --year 2016 --version regulert-budsjett",
    "fasit trace netto-driftsresultat --dir examples/asker-2017 --format json",
  ],
  explain: ["fasit explain", "fasit explain FAS1002"],
  lsp: ["fasit lsp"],
  kostra: [
    "fasit kostra export --out kostra",
    "fasit kostra check 0A.txt --skjema 0A --year 2025 --region 4204",
    "fasit kostra figures ssb-2015 --out tall-2015.csv",
  ],
  "kostra check": [
    "fasit kostra check 0A.txt --skjema 0A --year 2025 --region 4204",
    "fasit kostra check 0I.txt --skjema 0I --year 2025 --region 4601 --orgnr 964338531",
    "fasit kostra check 0A-k1.txt --skjema 0A --quarter 1 --year 2025 --region 4204",
    "fasit kostra check 0A.txt --skjema 0A --year 2025 --region 4204 --format html > kontroll.html",
  ],
  "kostra export": [
    "fasit kostra export --out kostra",
    "fasit kostra export arsrapport-2025 --out kostra/kf --entity eiendom-kf",
  ],
  "kostra vectors": [
    "fasit kostra vectors tilfeller.jsonl",
    "fasit kostra vectors tilfeller.jsonl --format json > avvik.json",
  ],
  "kostra figures": [
    "fasit kostra figures ssb-2015 --out tall-2015.csv",
    "fasit kostra figures ssb-2015 --out tall-2015.csv --combinations kombinasjoner-2015.csv",
    "fasit kostra figures balanse-2016 > balanse-2016.csv",
  ],
  read: ["fasit read < utkast.txt", "fasit read --lang nn < utkast.txt > frasar.jsonl"],
  schema: ["fasit schema > fasit.schema.json", "fasit schema figures > figures.schema.json"],
};

export function exampleText(command: cliHelp.CommandName | "program", language: Language): string {
  const lines = examples[command].map((line) => `  $ ${line}`);
  return `\n${cliHelp.helpTitles.examples[language]}\n${lines.join("\n")}`;
}
