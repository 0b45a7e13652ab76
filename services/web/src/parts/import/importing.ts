import type { Tenant } from "@treaty/types";
import type { ReactNode } from "react";
import type { Outcome } from "@/api/asking";
import type { Topic } from "@/api/topics";

export type Column = Tenant.CustomerSheetQuery["columns"] extends infer All
  ? NonNullable<All> extends readonly (infer One)[]
    ? One
    : never
  : never;

export type Asked = NonNullable<Tenant.CustomerImportMutation["customerImport"]>;

/** Ask for the rows of a sent table to be taken, or only tried. */
export type Take = (input: Tenant.SheetImportInput) => Promise<Outcome<Asked>>;

/** What is imported, and how one speaks of it. */
export interface Importing {
  columns: readonly Column[];
  take: Take;
  isTaking: boolean;
  /** Whether the person may write what the table holds. */
  mayWrite: boolean;
  /** Why a row is refused whose thing is there already. */
  known: string;
  /** What has changed when rows were taken. */
  changes: readonly Topic[];
  title: string;
  /** What the table is to hold, and what becomes of what is there already. */
  about: ReactNode;
  mayNot: ReactNode;
  templateName: string;
  /** How the names of files may end; without it those of tables. */
  endings?: readonly string[];
  button: (count: number) => ReactNode;
  /** The way to what was taken. */
  afterwards: ReactNode;
}
