// A year of use of 100 schools and 10 000 devices, all made up here: exported device lists and usage reports are read and counted, the
// registers are loaded, and a report of figures and tables by school and month is checked and built. Each step in a process of its own.
//   node bench/usage.js [--schools 100] [--devices 10000] [--keep]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    schools: { type: "string", default: "100" },
    devices: { type: "string", default: "10000" },
    keep: { type: "boolean", default: false },
  },
});
const schoolCount = Number(values.schools);
const deviceCount = Number(values.devices);
const fasit = new URL("../bin/fasit.js", import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), "fasit-usage-"));
const folder = join(root, "report");

/** Whole numbers from 0 up to `below`, the same every time. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const days = Array.from({ length: 365 }, (_, n) => iso(Date.UTC(2017, 0, 1 + n)));
const months = Array.from({ length: 12 }, (_, n) => iso(Date.UTC(2017, n + 1, 0)));
const schools = Array.from({ length: schoolCount }, (_, n) => `S${String(n + 1).padStart(3, "0")}`);

/** A device with the persons and numbers a real list holds, all invented. */
function device(n, day, next) {
  const used = Array.from({ length: 1 + next(10) }, () => iso(Date.parse(day) - next(45) * 86_400_000));
  return {
    kind: "admin#directory#chromeosdevice",
    deviceId: `d${n}`,
    serialNumber: `X${100_000 + n}`,
    status: next(50) === 0 ? "DISABLED" : "ACTIVE",
    orgUnitPath: `/Skoler/${schools[n % schoolCount]}/Elever`,
    annotatedUser: `elev${n}@skole.example`,
    recentUsers: [{ type: "USER_TYPE_MANAGED", email: `elev${n}@skole.example` }],
    lastSync: `${day}T10:00:00.000Z`,
    activeTimeRanges: used.map((date) => ({ date, activeTime: 1_800_000 })),
  };
}

function write() {
  const next = random(10_000);
  for (const name of ["report", "figures", "sources"]) mkdirSync(join(folder, name), { recursive: true });
  const usage = days.map((date) => ({
    kind: "admin#reports#usageReports",
    usageReports: [
      {
        date,
        entity: { type: "CUSTOMER" },
        parameters: [
          ["drive:num_items_created", 20_000 + next(5_000)],
          ["classroom:num_teacher_posts_created", 3_000 + next(900)],
          ["classroom:num_student_posts_created", 2_000 + next(900)],
          ["meet:num_meetings", 300 + next(90)],
        ].map(([name, value]) => ({ name, intValue: String(value) })),
      },
    ],
  }));
  writeFileSync(join(root, "usage.json"), usage.map((one) => JSON.stringify(one)).join("\n"));
  const last = months.at(-1);
  const list = Array.from({ length: deviceCount }, (_, n) => device(n, last, next));
  const pages = Array.from({ length: Math.ceil(list.length / 300) }, (_, n) => ({
    chromeosdevices: list.slice(n * 300, n * 300 + 300),
  }));
  writeFileSync(join(root, "devices.json"), JSON.stringify(pages));
  writeFileSync(
    join(folder, "sources/skolesteder.csv"),
    `skole;enhet\n${schools.map((school) => `${school};/Skoler/${school}`).join("\n")}\n`,
  );
  // Eleven months counted before, some schools with a handful of machines at first.
  const before = months.slice(0, -1).flatMap((day, month) =>
    schools.map((school, n) => {
      const given = (n + month) % 17 === 0 ? 1 + next(6) : 20 + next(80);
      const used = given - next(Math.min(given, 6));
      return `${school};${day};${given + next(9)};${given};${Math.max(0, used - next(3))};${used}`;
    }),
  );
  writeFileSync(
    join(folder, "sources/enheter.csv"),
    `sted;dato;administrert;delt_ut;aktive_7_dager;aktive_28_dager\n${before.join("\n")}\n`,
  );
  // By school too, kept by hand: two measures every day.
  const bySchool = days.flatMap((day) =>
    schools.flatMap((school) => [
      `${day};${school};filer laget;${200 + next(60)}`,
      `${day};${school};innlegg;${40 + next(20)}`,
    ]),
  );
  writeFileSync(join(folder, "sources/bruk.csv"), `dato;sted;mal;antall\n${bySchool.join("\n")}\n`);
  writeFileSync(
    join(folder, "sources/skolerute.csv"),
    "skolear;slag;fra;til\n2016/2017;skoleår;2016-08-22;2017-06-20\n2017/2018;skoleår;2017-08-21;2018-06-20\n2017/2018;ferie;2017-10-02;2017-10-06\n2017/2018;ferie;2017-12-21;2018-01-02\n",
  );
  const fetch = (file, schema, from) =>
    `  - { kind: register, file: sources/${file}, schema: ${schema}, synthetic: true, fetch: { from: google-workspace, files: [../${from}]${schema === "bruk" ? ", measures: [filer laget, innlegg, møter]" : ', day: "2017-12-31"'} } }\n`;
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality: { name: Prøve kommune, number: "0220", entity: prove }
report: { title: Bruk, year: 2017, language: nb }
sources:
  - { kind: register, file: sources/skolesteder.csv, schema: skolesteder, synthetic: true }
  - { kind: register, file: sources/skolerute.csv, schema: skolerute, synthetic: true }
${fetch("bruk.csv", "bruk", "usage.json")}${fetch("enheter.csv", "enheter", "devices.json")}`,
  );
  writeFileSync(
    join(folder, "figures/tall.yaml"),
    `- { id: tellinger, name: Tellinger, unit: count, formula: { register: { table: enheter, count: true, year: dato, publish: true } } }
- { id: filer-i-skolene, name: Filer i skolene, unit: count, formula: { register: { table: bruk, perSchoolDay: antall, where: { mal: filer laget }, year: dato } } }
`,
  );
  const table = (value, form) =>
    `\`\`\`fasit table\nfigure: tellinger\nrows: sted\ncolumns: { month: dato }\nvalue: ${value}\ntotals: down\nform: ${form}\ntitle: ${value}\n\`\`\`\n`;
  writeFileSync(
    join(folder, "report/01-bruk.md"),
    `# Bruk\n\n[](fasit:enheter/administrert), [](fasit:enheter/delt-ut), [](fasit:enheter/aktive-7-dager), [](fasit:enheter/aktive-28-dager), [](fasit:bruk/filer-laget-per-skoledag), [](fasit:bruk/innlegg-per-skoledag), [](fasit:bruk/moter-per-skoledag), [](fasit:filer-i-skolene)\n\n${table("aktive_7_dager", "lines")}\n${table("delt_ut", "table")}\n`,
  );
}

/** Wall and processor seconds, and the most memory in MB, of a process. */
function timed(args) {
  const started = process.hrtime.bigint();
  const { stderr, status } = spawnSync(
    "/usr/bin/time",
    ["-f", "TIME %U %S %M", process.execPath, fasit, ...args],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`fasit ${args[0]} answered ${status}: ${stderr}`);
  const [, user, system, kilobytes] = /TIME (\S+) (\S+) (\d+)/.exec(stderr) ?? [];
  return {
    wall: Number(process.hrtime.bigint() - started) / 1e9,
    processor: Number(user) + Number(system),
    megabytes: Math.round(Number(kilobytes) / 1024),
  };
}

try {
  const made = process.hrtime.bigint();
  write();
  console.log(`made in ${(Number(process.hrtime.bigint() - made) / 1e9).toFixed(2)} s`);
  console.log(
    `${schoolCount} schools, ${deviceCount} devices; ${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`,
  );
  const steps = [
    ["fetch from exported files", ["fetch", folder]],
    ["check", ["check", folder]],
    ["build, no PDF", ["build", folder, "--out", join(root, "site"), "--no-pdf"]],
  ];
  for (const [name, args] of steps) {
    const { wall, processor, megabytes } = timed(args);
    console.log(
      `${name}: ${wall.toFixed(2)} s, processor ${processor.toFixed(2)} s, ${megabytes} MB (load ${loadavg()[0]?.toFixed(1)})`,
    );
  }
} finally {
  if (values.keep) console.log(root);
  else rmSync(root, { recursive: true, force: true });
}
