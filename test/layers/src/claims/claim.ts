import { amount } from "../base/looks-up.ts";

export const claim = `${amount.name}`;
