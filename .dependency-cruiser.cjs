// The layers of DESIGN.md: a folder may import only folders to its left.
const order = [
  "base",
  "kostra",
  "sources",
  "warehouse",
  "statements",
  "figures",
  "controls",
  "prose",
  "claims",
  "publish",
  "verify",
  "bind",
  "mend",
  "compile",
  "serve",
  "lsp",
  "cli",
];
const forbid = (name, from, to) => ({ name, severity: "error", from, to });
const tests = "[.]test[.]ts$";
module.exports = {
  forbidden: [
    forbid("no-cycles", {}, { circular: true }),
    ...order
      .slice(0, -1)
      .map((folder, i) =>
        forbid(
          `${folder}-looks-up`,
          { path: `^src/${folder}/`, pathNot: tests },
          { path: `^src/(${order.slice(i + 1).join("|")})/` },
        ),
      ),
    forbid(
      "formats-apart",
      { path: "^src/publish/([^/]+)/" },
      { path: "^src/publish/[^/]+/", pathNot: "^src/publish/($1|shared)/" },
    ),
    forbid("duckdb-in-warehouse", { path: "^src/", pathNot: "^src/warehouse/" }, { path: "@duckdb/" }),
    forbid(
      "files-at-the-edge",
      { path: "^src/", pathNot: `^src/(sources|warehouse|publish|compile|serve|cli)/|${tests}` },
      { dependencyTypes: ["core"], path: "^(node:)?(fs|process|child_process|http)" },
    ),
    forbid(
      "front-door",
      { path: "^src/cli/", pathNot: tests },
      { path: "^src/", pathNot: "^src/(index[.]ts$|cli/)" },
    ),
    forbid(
      "serve-is-not-behind-the-door",
      {
        path: "^src/(base|kostra|sources|warehouse|statements|figures|controls|prose|claims|publish|verify|bind|mend|compile)/",
      },
      { path: "^src/index[.]ts$" },
    ),
  ],
  options: {
    tsPreCompilationDeps: true, // type-only imports count: they are how knots begin
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
