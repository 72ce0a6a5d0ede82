/** Findings FAS1090–FAS1099: Word documents. */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

export const docxFindings = {
  FAS1090: entry<{ problem: Text }>({
    slug: "docx-not-readable",
    severity: "error",
    text: {
      nb: (d) => `Word-dokumentet kan ikke leses: ${d.problem.nb}.`,
      nn: (d) => `Word-dokumentet kan ikkje lesast: ${d.problem.nn}.`,
      en: (d) => `The Word document cannot be read: ${d.problem.en}.`,
    },
    hint: {
      nb: () => "Åpne det i Word, og lagre det på nytt som «Word-dokument (.docx)» uten passord.",
      nn: () => "Opne det i Word, og lagre det på nytt som «Word-dokument (.docx)» utan passord.",
      en: () => "Open it in Word and save it again as “Word Document (.docx)” without a password.",
    },
    explain: {
      nb: "En .docx er en pakket mappe med XML. Fasit leser bare teksten i den, pakker ikke ut mer enn en tekst kan være, og følger ingen henvisning ut av filen. Kan den ikke leses, er ingenting skrevet.",
      nn: "Ein .docx er ei pakka mappe med XML. Fasit les berre teksten i henne, pakkar ikkje ut meir enn ein tekst kan vere, og følgjer inga tilvising ut av fila. Kan ho ikkje lesast, er ingenting skrive.",
      en: "A .docx is a packed folder of XML. Fasit reads only the text in it, unpacks no more than a text can be, and follows no reference out of the file. When it cannot be read, nothing has been written.",
    },
  }),
  FAS1091: entry<{ count: number }>({
    slug: "docx-images-left-out",
    severity: "note",
    text: {
      nb: (d) => `Bilder i Word-dokumentet som ikke er tatt med: ${d.count}.`,
      nn: (d) => `Bilete i Word-dokumentet som ikkje er tekne med: ${d.count}.`,
      en: (d) => `Images in the Word document that are not taken along: ${d.count}.`,
    },
    hint: {
      nb: () => "Lagre dem som filer i rapportmappen, og sett dem inn: ![beskrivelse](bilder/navn.png).",
      nn: () => "Lagre dei som filer i rapportmappa, og set dei inn: ![skildring](bilete/namn.png).",
      en: () => "Save them as files in the report folder and put them in: ![description](images/name.png).",
    },
    explain: {
      nb: "Fasit tar med teksten: overskrifter, lister, tabeller, lenker, utheving og noter. Bilder må ha en beskrivelse for dem som ikke ser, og ligge som filer i rapportmappen.",
      nn: "Fasit tek med teksten: overskrifter, lister, tabellar, lenkjer, utheving og notar. Bilete må ha ei skildring for dei som ikkje ser, og liggje som filer i rapportmappa.",
      en: "Fasit takes the text along: headings, lists, tables, links, emphasis and notes. Images need a description for those who do not see, and lie as files in the report folder.",
    },
  }),
};
