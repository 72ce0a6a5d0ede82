// node bench/read.js [--seconds 10]
// How many numeric phrases `fasit read` reads a minute on one core: the sentences of src/claims/corpus, again and again.
// Time is processor time of this process, so other work on the machine does not count.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readText } from "../dist/index.js";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "10" } } });

/** The sentences of one language: lines that are neither a comment nor what is answered. */
function sentences(language) {
  const text = readFileSync(new URL(`../src/claims/corpus/${language}.txt`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => /^[^\s#]/.test(line));
}

const texts = ["nb", "nn", "en"].flatMap((language) => sentences(language).map((text) => [text, language]));
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const round = () => texts.reduce((sum, [text, language]) => sum + readText(text, language).length, 0);

for (let warm = 0; warm < 20; warm += 1) round();
const start = used();
let phrases = 0;
while (used() - start < Number(values.seconds)) phrases += round();
const perMinute = (phrases / (used() - start)) * 60;
console.log(
  `${texts.length} sentences, ${phrases} phrases, ${Math.round(perMinute / 1000)} 000 phrases a minute`,
);
