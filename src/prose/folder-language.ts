/**
 * Which language's edition a chapter belongs to, by the folder it lies in.
 *
 * Layer: prose; pure.
 */
import { isLanguage, type Language } from "../base/language.ts";

/** `report/en/01-economy.md` → `en`; undefined for a chapter right under report/. */
export function folderLanguage(file: string): Language | undefined {
  const [top, folder] = file.split("/");
  return top === "report" && folder !== undefined && isLanguage(folder) ? folder : undefined;
}
