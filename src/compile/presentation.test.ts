/** What fasit.yaml says of colour and arms, on small folders made here. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { readPresentation } from "./presentation.ts";

const root = mkdtempSync(join(tmpdir(), "fasit-presentation-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, "rapport");
mkdirSync(folder);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"><path d="M0 0h3v4z"/></svg>';
writeFileSync(join(folder, "vapen.svg"), svg);
writeFileSync(join(folder, "skript.svg"), svg.replace("<path", "<script/><path"));
writeFileSync(join(root, "utenfor.svg"), svg);
symlinkSync(join(root, "utenfor.svg"), join(folder, "lenke.svg"));

async function read(site: string) {
  const config = readConfig(
    `municipality: { name: Prøve, number: "0000", entity: prove }\nreport: { title: T, year: 2018 }\nsite: ${site}\n`,
  ).value;
  if (config === undefined) throw new Error("the settings are wrong");
  const { value, findings } = await readPresentation({ folder, config: config.data, settingAt: config.at });
  return { value, codes: findings.map(({ code, at }) => `${code}:${at?.line}`) };
}

describe("how a report looks and stands", () => {
  test("colour and arms are used when they can be", async () => {
    const { value, codes } = await read(
      '{ theme: { colour: "#0B4F6C", logo: vapen.svg }, address: "https://a.no/r" }',
    );
    expect(codes).toEqual(["FAS6052:3"]);
    expect(value).toMatchObject({
      colour: "#0b4f6c",
      address: "https://a.no/r/",
      logo: { kind: "svg", width: 3 },
    });
  });

  test("FAS6050: a colour that cannot be read is said, and not used", async () => {
    const { value, codes } = await read('{ theme: { colour: "#e8a33d" } }');
    expect(codes).toEqual(["FAS6050:3"]);
    expect(value.colour).toBeUndefined();
  });

  test.each(["skript.svg", "finnes-ikke.svg", "../utenfor.svg", "lenke.svg"])(
    "FAS6051: %s is no logo",
    async (file) => {
      const { value, codes } = await read(`{ theme: { logo: ${file} } }`);
      expect(codes).toEqual(["FAS6051:3"]);
      expect(value.logo).toBeUndefined();
    },
  );

  test("FAS6052: what a catalogue of the data lacks is said, and nothing where none is wanted", async () => {
    const terms = 'organisation: "999999999", contact: "mailto:data@example.org"';
    const told = async (site: string) => (await read(site)).codes;
    expect(await told("{ data: { license: NLOD-2.0 } }")).toEqual(["FAS6052:3"]);
    expect(await told(`{ address: "https://example.org", data: { ${terms}, license: CC-BY-4.0 } }`)).toEqual(
      [],
    );
    expect(await told("{}")).toEqual([]);
  });
});
