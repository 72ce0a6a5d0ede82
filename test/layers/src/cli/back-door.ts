// Planted: the command line may use the library only through src/index.ts.
import { claim } from "../claims/claim.ts";

export const shown = claim;
