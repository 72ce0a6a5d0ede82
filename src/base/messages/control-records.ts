/** Controls of lines, fields and combinations in words for people; ids are those of src/controls. */
import { type ControlText, cures, field } from "./control-words.ts";

export const recordControlTexts: Readonly<Record<string, ControlText>> = {
  "001": {
    demands: field(
      "Hver linje er på 48 tegn, uten tabulator.",
      "Kvar linje er på 48 teikn, utan tabulator.",
      "Every line has 48 characters and no tab.",
    ),
    cure: {
      nb: "Lag filen på nytt som fast format, med mellomrom i alle blanke posisjoner. Er den åpnet i et regneark, er formatet borte.",
      nn: "Lag fila på nytt som fast format, med mellomrom i alle blanke posisjonar. Er ho opna i eit rekneark, er formatet borte.",
      en: "Make the file again as fixed width, with spaces in all blank positions. If it was opened in a spreadsheet, the format is gone.",
    },
  },
  "003": {
    demands: field(
      "Skjema i linjen er det filen sendes inn som.",
      "Skjema i linja er det fila blir send inn som.",
      "The line's skjema is the one the file is sent as.",
    ),
    cure: cures.argument,
  },
  "004": {
    demands: field(
      "Årgangen er det året filen sendes inn for.",
      "Årgangen er det året fila blir send inn for.",
      "The year is the one the file is sent for.",
    ),
    cure: cures.argument,
  },
  "005": {
    demands: field(
      "Kvartalet er det filen sendes inn for; blankt i årsregnskapet.",
      "Kvartalet er det fila blir send inn for; blankt i årsrekneskapen.",
      "The quarter is the one the file is sent for; blank in annual accounts.",
    ),
    cure: cures.argument,
  },
  "006": {
    demands: field(
      "Regionen er kommunens eller fylkets nummer og 00, eller bydelens.",
      "Regionen er nummeret til kommunen eller fylket og 00, eller det til bydelen.",
      "The region is the municipality's or county's number and 00, or the district's.",
    ),
    cure: cures.argument,
  },
  "007": {
    demands: field(
      "Organisasjonsnummeret er det filen sendes inn med.",
      "Organisasjonsnummeret er det fila blir send inn med.",
      "The organisation number is the one the file is sent with.",
    ),
    cure: cures.argument,
    note: {
      nb: "Meldingen sier «en av», men SSB sammenlikner med hele opplysningen. Flere nummer med komma imellom stemmer derfor aldri.",
      nn: "Meldinga seier «en av», men SSB samanliknar med heile opplysninga. Fleire nummer med komma imellom stemmer difor aldri.",
      en: "The message says “one of”, but SSB compares with the whole value: several numbers with commas between never match.",
    },
  },
  "008": {
    demands: field(
      "Foretaksnummeret er blankt eller likt organisasjonsnummeret.",
      "Føretaksnummeret er blankt eller likt organisasjonsnummeret.",
      "The enterprise number is blank or equal to the organisation number.",
    ),
    cure: cures.argument,
    note: {
      nb: "SSB har ingen egen opplysning om foretaksnummer og sammenlikner med organisasjonsnummeret.",
      nn: "SSB har inga eiga opplysning om føretaksnummer og samanliknar med organisasjonsnummeret.",
      en: "SSB has no enterprise number to compare with and uses the organisation number.",
    },
  },
  "009": {
    demands: field(
      "Kontoklassen er en av skjemaets.",
      "Kontoklassen er ein av dei skjemaet har.",
      "The kontoklasse is one of the skjema's.",
    ),
    cure: cures.code,
    note: {
      nb: "SSB regner poster med ukjent kontoklasse til investeringsregnskapet i de andre kontrollene. Rett disse først: andre funn kan forsvinne.",
      nn: "SSB reknar postar med ukjend kontoklasse til investeringsrekneskapen i dei andre kontrollane. Rett desse først: andre funn kan kverve.",
      en: "In the other controls SSB counts postings with an unknown kontoklasse as investment. Correct these first: other findings may go.",
    },
  },
  "010": {
    demands: field(
      "Funksjonen er gyldig for skjemaet.",
      "Funksjonen er gyldig for skjemaet.",
      "The funksjon is valid for the skjema.",
    ),
    cure: cures.code,
  },
  "010-utgatt": {
    demands: field(
      "Funksjonen er ikke utgått.",
      "Funksjonen er ikkje utgått.",
      "The funksjon has not expired.",
    ),
    cure: cures.code,
  },
  "011": {
    demands: field(
      "Kapittelet er gyldig for skjemaet og står til venstre i feltet.",
      "Kapittelet er gyldig for skjemaet og står til venstre i feltet.",
      "The kapittel is valid for the skjema and stands to the left in its field.",
    ),
    cure: cures.code,
  },
  "012": {
    demands: field(
      "Arten er gyldig for skjemaet.",
      "Arten er gyldig for skjemaet.",
      "The art is valid for the skjema.",
    ),
    cure: cures.code,
  },
  "013": {
    demands: field(
      "Sektoren er gyldig; blank i kirkens balanse.",
      "Sektoren er gyldig; blank i balansen til kyrkja.",
      "The sector is valid; blank in the church's balance.",
    ),
    cure: cures.code,
  },
  "014": {
    demands: field(
      "Beløpet er hele tusen kroner, til høyre i feltet, med minus rett foran.",
      "Beløpet er heile tusen kroner, til høgre i feltet, med minus rett føre.",
      "The amount is whole thousands of kroner, to the right in its field, with minus right before it.",
    ),
    cure: cures.argument,
    note: {
      nb: "Et beløp som ikke kan leses, regnes som 0 i summene til de andre kontrollene.",
      nn: "Eit beløp som ikkje kan lesast, blir rekna som 0 i summane til dei andre kontrollane.",
      en: "An amount that cannot be read counts as 0 in the sums of the other controls.",
    },
  },
  "015": {
    demands: field(
      "Hver kombinasjon av koder står på én linje.",
      "Kvar kombinasjon av kodar står på éi linje.",
      "Each combination of codes stands on one line.",
    ),
    cure: {
      nb: "Er alle linjene riktige, kan filen sendes inn: SSB summerer dem. Ellers tar du bort den som er med to ganger.",
      nn: "Er alle linjene rette, kan fila sendast inn: SSB summerer dei. Elles tek du bort den som er med to gonger.",
      en: "If all the lines are right, the file can be sent: SSB adds them up. Otherwise take away the one that is there twice.",
    },
  },
  "016": {
    demands: field(
      "Merforbruk (5900) og udekket beløp (5970) er ikke negative.",
      "Meirforbruk (5900) og udekt beløp (5970) er ikkje negative.",
      "Overspending (5900) and uncovered amount (5970) are not negative.",
    ),
    cure: cures.move,
  },
  "020": {
    demands: field(
      "Funksjoner som bare gjelder investering, står ikke i drift.",
      "Funksjonar som berre gjeld investering, står ikkje i drift.",
      "Functions for investment alone are not in operations.",
    ),
    cure: cures.move,
  },
  "025": {
    demands: field(
      "Arter som bare gjelder investering, står ikke i drift.",
      "Artar som berre gjeld investering, står ikkje i drift.",
      "Arter for investment alone are not in operations.",
    ),
    cure: cures.move,
  },
  "030": {
    demands: field(
      "Art 285 og 660 er ulogiske i drift.",
      "Art 285 og 660 er ulogiske i drift.",
      "Art 285 and 660 are illogical in operations.",
    ),
    cure: cures.consider,
  },
  "035": {
    demands: field(
      "Utlån og avdrag (520, 920) står i drift bare på funksjon 281, 325 og 701.",
      "Utlån og avdrag (520, 920) står i drift berre på funksjon 281, 325 og 701.",
      "Lending and repayments (520, 920) are in operations only on funksjon 281, 325 and 701.",
    ),
    cure: cures.move,
  },
  "040": {
    demands: field(
      "Funksjoner som bare gjelder drift, står ikke i investering.",
      "Funksjonar som berre gjeld drift, står ikkje i investering.",
      "Functions for operations alone are not in investment.",
    ),
    cure: cures.move,
  },
  "045": {
    demands: field(
      "Administrasjonens funksjoner er ulogiske i investering.",
      "Funksjonane til administrasjonen er ulogiske i investering.",
      "The functions of administration are illogical in investment.",
    ),
    cure: cures.consider,
  },
  "050": {
    demands: field(
      "Arter som bare gjelder drift, står ikke i investering.",
      "Artar som berre gjeld drift, står ikkje i investering.",
      "Arter for operations alone are not in investment.",
    ),
    cure: cures.move,
  },
  "055": {
    demands: field(
      "Art 620, 650 og 900 er ulogiske i investering.",
      "Art 620, 650 og 900 er ulogiske i investering.",
      "Art 620, 650 and 900 are illogical in investment.",
    ),
    cure: cures.consider,
  },
  "060": {
    demands: field(
      "Art 729 i investering står på funksjon 841.",
      "Art 729 i investering står på funksjon 841.",
      "Art 729 in investment is on funksjon 841.",
    ),
    cure: cures.move,
  },
  "065": {
    demands: field(
      "Art 589, 980 og 989 og funksjon 899 brukes bare sammen.",
      "Art 589, 980 og 989 og funksjon 899 blir berre brukte saman.",
      "Art 589, 980 and 989 and funksjon 899 are only used together.",
    ),
    cure: cures.move,
  },
  "070": {
    demands: field(
      "Art 530 står på funksjon 880.",
      "Art 530 står på funksjon 880.",
      "Art 530 is on funksjon 880.",
    ),
    cure: cures.move,
  },
  "075": {
    demands: field(
      "Skatteartene 870–873, 876, 878 og 879 står på funksjon 800.",
      "Skatteartane 870–873, 876, 878 og 879 står på funksjon 800.",
      "The tax arter 870–873, 876, 878 and 879 are on funksjon 800.",
    ),
    cure: cures.move,
  },
  "080": {
    demands: field(
      "Art 800 (rammetilskudd) står på funksjon 840.",
      "Art 800 (rammetilskot) står på funksjon 840.",
      "Art 800 (block grant) is on funksjon 840.",
    ),
    cure: cures.move,
  },
  "081": {
    demands: field(
      "Funksjon 850 har bare art 450, 810 og 850.",
      "Funksjon 850 har berre art 450, 810 og 850.",
      "Funksjon 850 has art 450, 810 and 850 alone.",
    ),
    cure: cures.move,
    note: {
      nb: "SSB er strengere i tredje og fjerde kvartal enn i årsregnskapet: der er dette bare en advarsel.",
      nn: "SSB er strengare i tredje og fjerde kvartal enn i årsrekneskapen: der er dette berre ei åtvaring.",
      en: "SSB is stricter in the third and fourth quarters than in annual accounts, where this is only a warning.",
    },
  },
  skjema: {
    demands: field(
      "SSBs program har kontroller for skjemaet.",
      "Programmet til SSB har kontrollar for skjemaet.",
      "SSB's program has controls for the skjema.",
    ),
    cure: {
      nb: "Bruk et skjema SSB kontrollerer: 0A–0D, 0F, 0G, 0I–0N, 0P, 0Q, eller 0A–0D med kvartal. For helseforetak (0X, 0Y) har SSBs program ingen kontroller.",
      nn: "Bruk eit skjema SSB kontrollerer: 0A–0D, 0F, 0G, 0I–0N, 0P, 0Q, eller 0A–0D med kvartal. For helseføretak (0X, 0Y) har programmet til SSB ingen kontrollar.",
      en: "Use a skjema that SSB controls: 0A–0D, 0F, 0G, 0I–0N, 0P, 0Q, or 0A–0D with a quarter. For health trusts (0X, 0Y) SSB's program has no controls.",
    },
  },
};
