import type { Tenant } from "@treaty/types";
import { said } from "@/parts/form";
import { decimalOf, typed } from "@/parts/typed-number";
import { type Difference, differences, type Versions } from "@/parts/versions";

/** An article as its form holds it: all text, so that nothing typed is lost. */
export interface ArticleValues {
  number: string;
  name: string;
  nameEn: string;
  unit: string;
  sold: Tenant.Sold;
  vatClass: Tenant.VatClass;
  /** The paragraph of one that is exempt; empty where nobody has said it. */
  exemption: string;
  account: string;
  price: string;
}

export type ArticleDetails = NonNullable<Tenant.ArticleUpdateMutation["articleUpdate"]["article"]>;

export function emptyArticle(name = ""): ArticleValues {
  return {
    number: "",
    name,
    nameEn: "",
    unit: "",
    sold: "SERVICE",
    vatClass: "STANDARD",
    exemption: "",
    account: "",
    price: "",
  };
}

/** What the form shows of an article. */
export function valuesOf(article: ArticleDetails): ArticleValues {
  const { number, name, nameEn, unit, sold, vatClass, exemption, account, price } = article;
  return {
    number,
    name,
    nameEn,
    unit,
    sold,
    vatClass,
    exemption: exemption ?? "",
    account: account ?? "",
    price: typed(price),
  };
}

/** What the form means to the API; a price that cannot be read is left for the API to point out. */
export function inputOf(values: ArticleValues) {
  const { account, exemption, price } = values;
  return {
    ...values,
    exemption: said(exemption),
    account: said(account),
    price: decimalOf(price),
  };
}

/** What two versions of an article differ about. */
export function differing(versions: Versions<ArticleValues>): Difference<keyof ArticleValues>[] {
  const fields = Object.keys(versions.mine) as (keyof ArticleValues)[];
  return differences(fields, (field, one, other) => one[field] === other[field], versions);
}
