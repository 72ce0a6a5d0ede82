/** What the words around SSB's controls are made of. */
import type { Text } from "../language.ts";

export interface ControlText {
  /** What the control demands, in a sentence. */
  readonly demands: Text;
  readonly cure: Text;
  /** Our own note, shown when the control fires. */
  readonly note?: Text;
}

export const cures = {
  argument: {
    nb: "Er det filen eller opplysningene til innsendingen som er feil? Rett uttrekket, eller kjør kontrollen med riktige opplysninger.",
    nn: "Er det fila eller opplysningane til innsendinga som er feil? Rett uttrekket, eller køyr kontrollen med rette opplysningar.",
    en: "Is the file wrong, or what you said of the filing? Correct the extract, or run the check with the right options.",
  },
  code: {
    nb: "Omposter til en kode som er gyldig i år, eller rett oversettelsen fra egen kontoplan til KOSTRA.",
    nn: "Omposter til ein kode som er gyldig i år, eller rett omsetjinga frå eigen kontoplan til KOSTRA.",
    en: "Repost to a code that is valid this year, or correct the mapping from your own plan to KOSTRA.",
  },
  move: {
    nb: "Finn bilagene bak posten i regnskapet, og omposter dem til riktig kontoklasse, funksjon eller art.",
    nn: "Finn bilaga bak posten i rekneskapen, og omposter dei til rett kontoklasse, funksjon eller art.",
    en: "Find the vouchers behind the posting, and repost them to the right kontoklasse, funksjon or art.",
  },
  consider: {
    nb: "Se om posten er ført riktig. Er den det, kan filen sendes inn som den er.",
    nn: "Sjå om posten er ført rett. Er han det, kan fila sendast inn som ho er.",
    en: "See whether the posting is right. If it is, the file can be sent as it stands.",
  },
  complete: {
    nb: "Se om uttrekket har med alt, og om fortegnene er riktige: utgifter og eiendeler pluss, inntekter og gjeld minus.",
    nn: "Sjå om uttrekket har med alt, og om forteikna er rette: utgifter og eigedelar pluss, inntekter og gjeld minus.",
    en: "See whether the extract is complete and its signs right: expenses and assets plus, income and debt minus.",
  },
  balance: {
    nb: "Finn posten som mangler motpost eller er rundet av feil. Differansen står i meldingen, i tusen kroner.",
    nn: "Finn posten som manglar motpost eller er runda av feil. Differansen står i meldinga, i tusen kroner.",
    en: "Find the posting that lacks its counterpart or is rounded wrongly. The difference is in the message, in thousand kroner.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const field = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

export const silentOnAbsence: Text = {
  nb: "SSBs kontroll tier når det ikke finnes noen slik post, enda den sier at filen skal ha en. Den slår bare ut når flere poster opphever hverandre.",
  nn: "Kontrollen til SSB teier når det ikkje finst nokon slik post, endå han seier at fila skal ha ein. Han slår berre ut når fleire postar opphevar kvarandre.",
  en: "SSB's control is silent when there is no such posting, though it says that the file must have one. It fires only when several cancel out.",
};
