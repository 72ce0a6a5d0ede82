/** Controls of sums in words for people; ids are those of src/controls. */
import { type ControlText, cures, field, silentOnAbsence } from "./control-words.ts";

export const sumControlTexts: Readonly<Record<string, ControlText>> = {
  "085": {
    demands: field(
      "Investeringsregnskapet har utgifter.",
      "Investeringsrekneskapen har utgifter.",
      "Investment accounts have expenses.",
    ),
    cure: cures.complete,
  },
  "090": {
    demands: field(
      "Investeringsregnskapet har inntekter.",
      "Investeringsrekneskapen har inntekter.",
      "Investment accounts have income.",
    ),
    cure: cures.complete,
  },
  "095": {
    demands: field(
      "Investeringsregnskapet går i null, innenfor 30 tusen kroner.",
      "Investeringsrekneskapen går i null, innanfor 30 tusen kroner.",
      "Investment accounts sum to zero within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "100": {
    demands: field(
      "Driftsregnskapet har utgifter.",
      "Driftsrekneskapen har utgifter.",
      "Operations have expenses.",
    ),
    cure: cures.complete,
  },
  "105": {
    demands: field(
      "Driftsregnskapet har inntekter.",
      "Driftsrekneskapen har inntekter.",
      "Operations have income.",
    ),
    cure: cures.complete,
  },
  "110": {
    demands: field(
      "Driftsregnskapet har utgifter og inntekter og går i null, innenfor 30 tusen kroner.",
      "Driftsrekneskapen har utgifter og inntekter og går i null, innanfor 30 tusen kroner.",
      "Operations have expenses and income, and sum to zero within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "113": {
    demands: field(
      "Kirkens regnskap har tilskudd fra kommunen (art 830).",
      "Rekneskapen til kyrkja har tilskot frå kommunen (art 830).",
      "The church's accounts have a grant from the municipality (art 830).",
    ),
    cure: cures.complete,
  },
  "115": {
    demands: field(
      "Eiendelene (kapittel 10–29) er større enn null.",
      "Eigedelane (kapittel 10–29) er større enn null.",
      "Assets (kapittel 10–29) are above zero.",
    ),
    cure: cures.complete,
  },
  "120": {
    demands: field(
      "Gjeld og egenkapital (kapittel 31–5999) er mindre enn null.",
      "Gjeld og eigenkapital (kapittel 31–5999) er mindre enn null.",
      "Debt and equity (kapittel 31–5999) are below zero.",
    ),
    cure: cures.complete,
    note: {
      nb: "Meldingen sier kapittel 31–5990, men SSB summerer til og med 5999.",
      nn: "Meldinga seier kapittel 31–5990, men SSB summerer til og med 5999.",
      en: "The message says kapittel 31–5990, but SSB sums up to 5999.",
    },
  },
  "125": {
    demands: field(
      "Balansen går opp, innenfor 10 tusen kroner.",
      "Balansen går opp, innanfor 10 tusen kroner.",
      "The balance balances within 10 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "126": {
    demands: field(
      "Art 298 og 798 i en bydels driftsregnskap opphever hverandre, innenfor 10 tusen kroner.",
      "Art 298 og 798 i driftsrekneskapen til ein bydel opphevar kvarandre, innanfor 10 tusen kroner.",
      "Art 298 and 798 in a district's operations cancel out within 10 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "127": {
    demands: field(
      "Art 298 og 798 i en bydels investeringsregnskap opphever hverandre, innenfor 10 tusen kroner.",
      "Art 298 og 798 i investeringsrekneskapen til ein bydel opphevar kvarandre, innanfor 10 tusen kroner.",
      "Art 298 and 798 in a district's investment accounts cancel out within 10 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "130": {
    demands: field(
      "Driftsregnskapet har skatteinntekter (funksjon 800, art 870).",
      "Driftsrekneskapen har skatteinntekter (funksjon 800, art 870).",
      "Operations have tax income (funksjon 800, art 870).",
    ),
    cure: cures.complete,
  },
  "135": {
    demands: field(
      "Driftsregnskapet har rammetilskudd (funksjon 840, art 800).",
      "Driftsrekneskapen har rammetilskot (funksjon 840, art 800).",
      "Operations have a block grant (funksjon 840, art 800).",
    ),
    cure: cures.complete,
  },
  "140": {
    demands: field(
      "Overføringen fra drift (art 570) er lik den i investering (art 970), innenfor 30 tusen kroner.",
      "Overføringa frå drift (art 570) er lik den i investering (art 970), innanfor 30 tusen kroner.",
      "The transfer from operations (art 570) equals that in investment (art 970) within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "143": {
    demands: field(
      "Kirkens avskrivninger (590) og motpost (990) på funksjon 041–045 opphever hverandre, innenfor 30 tusen kroner.",
      "Avskrivingane til kyrkja (590) og motpost (990) på funksjon 041–045 opphevar kvarandre, innanfor 30 tusen kroner.",
      "The church's depreciation (590) and its counter-entry (990) on funksjon 041–045 cancel out within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "145": {
    demands: field(
      "Motpost avskrivninger (funksjon 860, art 990) er ikke null.",
      "Motpost avskrivingar (funksjon 860, art 990) er ikkje null.",
      "The counter-entry of depreciation (funksjon 860, art 990) is not zero.",
    ),
    cure: cures.balance,
    note: silentOnAbsence,
  },
  "150": {
    demands: field(
      "Avskrivninger på tjenestefunksjoner (100–799, art 590) er ikke null.",
      "Avskrivingar på tenestefunksjonar (100–799, art 590) er ikkje null.",
      "Depreciation on service functions (100–799, art 590) is not zero.",
    ),
    cure: cures.balance,
    note: silentOnAbsence,
  },
  "155": {
    demands: field(
      "Avskrivninger og motpost opphever hverandre, innenfor 30 tusen kroner.",
      "Avskrivingar og motpost opphevar kvarandre, innanfor 30 tusen kroner.",
      "Depreciation and its counter-entry cancel out within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "160": {
    demands: field(
      "Avskrivninger står ikke på funksjon 800–899.",
      "Avskrivingar står ikkje på funksjon 800–899.",
      "Depreciation is not on funksjon 800–899.",
    ),
    cure: cures.move,
  },
  "165": {
    demands: field(
      "Motpost avskrivninger (990) står bare på funksjon 860.",
      "Motpost avskrivingar (990) står berre på funksjon 860.",
      "The counter-entry of depreciation (990) is on funksjon 860 alone.",
    ),
    cure: cures.move,
  },
  "170": {
    demands: field(
      "Funksjon 290 går i null i investering, innenfor 30 tusen kroner.",
      "Funksjon 290 går i null i investering, innanfor 30 tusen kroner.",
      "Funksjon 290 sums to zero in investment within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "175": {
    demands: field(
      "Funksjon 290 går i null i drift, innenfor 30 tusen kroner.",
      "Funksjon 290 går i null i drift, innanfor 30 tusen kroner.",
      "Funksjon 290 sums to zero in operations within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "180": {
    demands: field(
      "Funksjon 465 går i null i fylkeskommunens investering, innenfor 30 tusen kroner.",
      "Funksjon 465 går i null i investeringa til fylkeskommunen, innanfor 30 tusen kroner.",
      "Funksjon 465 sums to zero in the county's investment within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "185": {
    demands: field(
      "Funksjon 465 går i null i fylkeskommunens drift, innenfor 30 tusen kroner.",
      "Funksjon 465 går i null i drifta til fylkeskommunen, innanfor 30 tusen kroner.",
      "Funksjon 465 sums to zero in the county's operations within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "190": {
    demands: field(
      "Memoriakonti og motkontoen (9999) opphever hverandre, innenfor 10 tusen kroner.",
      "Memoriakonti og motkontoen (9999) opphevar kvarandre, innanfor 10 tusen kroner.",
      "Memorandum accounts and their counter-account (9999) cancel out within 10 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "200": {
    demands: field(
      "Kirkens funksjon 089 har bare finansieringsarter.",
      "Funksjon 089 i kyrkja har berre finansieringsartar.",
      "The church's funksjon 089 has financing arter alone.",
    ),
    cure: cures.move,
  },
  "210": {
    demands: field(
      "Kirkens internkjøp (380) og internsalg (780) opphever hverandre, innenfor 30 tusen kroner.",
      "Internkjøp (380) og internsal (780) i kyrkja opphevar kvarandre, innanfor 30 tusen kroner.",
      "The church's internal purchases (380) and sales (780) cancel out within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "215": {
    demands: field(
      "Kirkens kalkulatoriske utgifter (390) og inntekter (790) opphever hverandre, innenfor 30 tusen kroner.",
      "Kalkulatoriske utgifter (390) og inntekter (790) i kyrkja opphevar kvarandre, innanfor 30 tusen kroner.",
      "The church's calculated expenses (390) and income (790) cancel out within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
  "220": {
    demands: field(
      "Kirkens overføringer (465) og innsamlede midler (865) opphever hverandre, innenfor 30 tusen kroner.",
      "Overføringar (465) og innsamla midlar (865) i kyrkja opphevar kvarandre, innanfor 30 tusen kroner.",
      "The church's transfers (465) and collected funds (865) cancel out within 30 thousand kroner.",
    ),
    cure: cures.balance,
  },
};
