"""Articles out of a file, through the door."""

import pytest

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.sheets import sent
from tests.support.shop import Shop

TABLE = (
    "Artikelnr;Benämning;Pris;Moms;Slag;Färg\r\n"
    "T1;Konsulttimme;1 250,00;25 %;Tjänst;röd\r\n"
    "B1;Bok;99,50;6;Vara;\r\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
async def test_a_table_becomes_a_job_of_its_rows(shop: Shop, encoding: str) -> None:
    upload = await sent(shop, TABLE.encode(encoding))
    payload = await shop.do("ArticleImport", uploadId=upload, isTrial=True)
    report = await shop.ask("ImportReport", id=payload["job"]["id"], known="ARTICLE_KNOWN")

    assert payload["knownHeadings"] == ["Artikelnr", "Benämning", "Pris", "Moms", "Slag"]
    assert payload["unknownHeadings"] == ["Färg"]
    assert (report["kind"], report["totalCount"]) == ("ARTICLE_IMPORT_TRIAL", 2)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Artikelnr;Benämning;Pris;Moms;Slag\n", "SHEET_EMPTY"),
        ("Artikelnr;Pris;Moms;Slag\n1;2;25;Vara\n", "HEADING_MISSING"),
        ("Artikelnr;Artnr;Benämning;Pris;Moms;Slag\n1;1;A;2;25;Vara\n", "HEADING_TWICE"),
        ('Artikelnr;Benämning;Pris;Moms;Slag\n1;"half a', "SHEET_CUT_OFF"),
    ],
)
async def test_a_file_that_is_no_table_is_refused_and_nothing_begun(
    shop: Shop, text: str, code: str
) -> None:
    payload = await shop.do("ArticleImport", uploadId=await sent(shop, text.encode()))
    assert [each["code"] for each in payload["userErrors"]] == [code]
    assert payload["job"] is None


async def test_a_seller_takes_no_articles(shop: Shop) -> None:
    upload = await sent(shop, TABLE.encode())
    seller = await shop.seen_by(Role.SELLER)
    assert (await seller.reply("ArticleImport", input={"uploadId": upload})).codes == ["FORBIDDEN"]


async def test_another_firm_reaches_neither_the_file_nor_the_job(
    shop: Shop, other_scope: TenantScope
) -> None:
    other_shop = await shop.elsewhere(other_scope)
    upload = await sent(shop, TABLE.encode())
    job = (await shop.do("ArticleImport", uploadId=upload))["job"]

    assert await other_shop.codes("ArticleImport", uploadId=upload) == [
        ("UPLOAD_NOT_FOUND", "uploadId")
    ]
    report = await other_shop.ask("ImportReport", id=job["id"], known="ARTICLE_KNOWN")
    assert report is None


async def test_the_columns_are_told_in_the_language_of_whoever_asks(shop: Shop) -> None:
    columns = await shop.ask("ArticleSheet")
    assert columns[0] == {"field": "number", "heading": "Article number", "example": "KONSULT"}
