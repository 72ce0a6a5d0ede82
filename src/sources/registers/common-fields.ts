/** Fields that several schemas share, so that they are called and described the same everywhere. */
import { field, type RegisterField, required } from "./register-schema.ts";

/** The short name that tells rows apart. */
export const code = (example: string): RegisterField =>
  field(
    "kode",
    "text",
    ["kort navn uten mellomrom", "kort namn utan mellomrom", "short name without spaces"],
    example,
    required,
  );

export const nameInReport = (example: string): RegisterField =>
  field(
    "navn",
    "text",
    ["navnet i rapporten", "namnet i rapporten", "the name in the report"],
    example,
    required,
  );

export const started = (example: string): RegisterField =>
  field("start", "partial-date", ["når det begynte", "når det tok til", "when it began"], example);

/** The programme a row belongs to. */
export const programme: RegisterField = field(
  "program",
  "text",
  ["programmet det hører til", "programmet det høyrer til", "its programme"],
  "ny-kommune",
  { references: { register: "programmer", field: "kode" } },
);

/** The initiative a competition or a prize was about. */
export const initiative: RegisterField = field(
  "initiativ",
  "text",
  ["initiativet det gjaldt", "initiativet det gjaldt", "the initiative it was about"],
  "velferdslab",
  { references: { register: "initiativer", field: "kode" } },
);

export const competition = field(
  "konkurranse",
  "text",
  ["konkurransen", "konkurransen", "the competition"],
  "OPSI",
  required,
);

export const year: RegisterField = field("ar", "integer", ["året", "året", "the year"], "2017", required);
