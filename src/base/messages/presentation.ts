/** Why a logo cannot be used. */
import type { Text } from "../language.ts";

export const logoProblems: Readonly<
  Record<"missing" | "too-large" | "not-a-picture" | "active" | "outside" | "no-size", Text>
> = {
  missing: {
    nb: "filen finnes ikke i rapportmappen",
    nn: "fila finst ikkje i rapportmappa",
    en: "there is no such file in the report folder",
  },
  "too-large": {
    nb: "filen er større enn 40 kB",
    nn: "fila er større enn 40 kB",
    en: "the file is larger than 40 kB",
  },
  "not-a-picture": {
    nb: "filen er verken SVG eller PNG",
    nn: "fila er verken SVG eller PNG",
    en: "the file is neither SVG nor PNG",
  },
  active: {
    nb: "SVG-en har skript eller stilark i seg",
    nn: "SVG-en har skript eller stilark i seg",
    en: "the SVG holds scripts or style sheets",
  },
  outside: {
    nb: "SVG-en viser til noe utenfor seg selv",
    nn: "SVG-en viser til noko utanfor seg sjølv",
    en: "the SVG refers to something outside itself",
  },
  "no-size": {
    nb: "bildet sier ikke hvor stort det er (viewBox)",
    nn: "biletet seier ikkje kor stort det er (viewBox)",
    en: "the picture does not say its size (viewBox)",
  },
};
