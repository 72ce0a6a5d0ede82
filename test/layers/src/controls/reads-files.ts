// Planted: controls are pure, and open no files; nor do they look up to publish.
import { readFileSync } from "node:fs";
import { page } from "../publish/page.ts";

export const shown = (path: string): string => page(readFileSync(path, "utf8"));
