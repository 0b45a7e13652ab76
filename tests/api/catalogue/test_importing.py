"""Articles out of a file, through the door."""

import pytest

from reskontra.domain.catalogue.commands import request_accounts, take_accounts
from reskontra.domain.jobs.queries import items
from reskontra.domain.jobs.views import JobKind
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
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


SIE = '#FLAGGA 0\r\n#SIETYP 4\r\n#KONTO 3001 "Försäljning"\r\n#KONTO 30 "Kort"\r\n'


async def test_a_chart_comes_out_of_an_sie_file(shop: Shop) -> None:
    upload = await sent(shop, SIE.encode("cp437"), "application/x-sie")
    payload = await shop.do("AccountImport", uploadId=upload, isTrial=True)
    report = await shop.ask("ImportReport", id=payload["job"]["id"], known="ACCOUNT_KNOWN")
    assert (report["kind"], report["totalCount"]) == ("ACCOUNT_IMPORT_TRIAL", 2)
    assert await shop.ask("Accounts") == []
    assert [each["field"] for each in await shop.ask("AccountSheet")] == ["number", "name"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SIE + "#VER A 1 20260101\r\n{\r\n", "SHEET_CUT_OFF"),
        (SIE + "#KONTO 3002\r\n", "SIE_BROKEN"),
        ("Konto;Namn\r\n", "SHEET_UNREADABLE"),
    ],
)
async def test_half_an_sie_file_is_refused(shop: Shop, text: str, code: str) -> None:
    upload = await sent(shop, text.encode("cp437"), "application/x-sie")
    assert [found for found, _ in await shop.codes("AccountImport", uploadId=upload)] == [code]


async def test_an_account_off_the_chart_is_refused_on_its_field(shop: Shop) -> None:
    with within(shop.scope):
        async with tenant_transaction():
            job_id = await request_accounts([{"number": "3001", "name": "A"}], is_trial=False)
            await take_accounts(JobKind.ACCOUNT_IMPORT, await items(job_id, limit=9))
    article = {"number": "1", "name": "A", "price": "1", "account": "3002"}
    assert await shop.codes("ArticleCreate", **article) == [("ACCOUNT_NOT_IN_CHART", "account")]
    assert await shop.ask("Accounts") == [{"number": "3001", "name": "A"}]
