"""Customers out of a file, through the door."""

import hashlib

import pytest

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Json
from tests.support.sheets import sent
from tests.support.shop import Shop, new_key

TABLE = (
    "Namn;Kundtyp;Org.nr;E-post;Färg\r\n"
    "Kunden AB;;556703-7485;faktura@kunden.example;röd\r\n"
    "Eva Ek;Privatperson;;ingen adress;\r\n"
)


async def asked(shop: Shop, text: str = TABLE, **about: object) -> Json:
    return await shop.do("CustomerImport", uploadId=await sent(shop, text.encode()), **about)


@pytest.mark.parametrize("is_trial", [True, False])
async def test_a_table_becomes_a_job_of_its_rows(shop: Shop, is_trial: bool) -> None:
    payload = await asked(shop, isTrial=is_trial)
    report = await shop.ask("ImportReport", id=payload["job"]["id"], known="CUSTOMER_KNOWN")

    assert payload["knownHeadings"] == ["Namn", "Kundtyp", "Org.nr", "E-post"]
    assert payload["unknownHeadings"] == ["Färg"]
    assert report["kind"] == ("CUSTOMER_IMPORT_TRIAL" if is_trial else "CUSTOMER_IMPORT")
    assert (report["state"], report["totalCount"], report["refusedFor"]) == ("QUEUED", 2, [])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Namn;Ort\n", "SHEET_EMPTY"),
        ("Färg;Form\nröd;rund\n", "HEADING_MISSING"),
        ("Namn;Kundnamn\nA;B\n", "HEADING_TWICE"),
        ('Namn;Ort\n"half a', "SHEET_CUT_OFF"),
        ("Namn\0;Ort\nA;B\n", "SHEET_UNREADABLE"),
    ],
)
async def test_a_file_that_is_no_table_is_refused_and_nothing_begun(
    shop: Shop, text: str, code: str
) -> None:
    payload = await asked(shop, text)
    assert [each["code"] for each in payload["userErrors"]] == [code]
    assert payload["job"] is None


async def test_a_picture_is_no_table(shop: Shop) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    upload = await sent(shop, svg, "image/svg+xml")
    assert await shop.codes("CustomerImport", uploadId=upload) == [("SHEET_UNREADABLE", "uploadId")]


async def test_who_may_only_look_takes_nothing(shop: Shop) -> None:
    looker = await shop.seen_by(Role.ACCOUNTANT)
    content = TABLE.encode()
    announced = await looker.reply(
        "UploadCreate",
        input={
            "filename": "k.csv",
            "contentType": "text/csv",
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        },
    )
    taken = await looker.reply("CustomerImport", input={"uploadId": await sent(shop, content)})
    assert [announced.codes, taken.codes] == [["FORBIDDEN"], ["FORBIDDEN"]]


async def test_a_seller_sends_tables_but_no_logo(shop: Shop) -> None:
    seller = await shop.seen_by(Role.SELLER)
    assert (await asked(seller))["userErrors"] == []
    about = {"filename": "l.png", "contentType": "image/png", "size": 9, "sha256": "0" * 64}
    assert (await seller.reply("UploadCreate", input=about)).codes == ["FORBIDDEN"]


async def test_the_same_key_begins_one_job(shop: Shop) -> None:
    upload, key = await sent(shop, TABLE.encode()), new_key()
    first, second = [
        await shop.do("CustomerImport", uploadId=upload, idempotencyKey=key) for _ in range(2)
    ]
    assert first["job"] == second["job"]


async def test_another_firm_reaches_neither_the_file_nor_the_job(
    shop: Shop, other_scope: TenantScope
) -> None:
    other_shop = await shop.elsewhere(other_scope)
    upload = await sent(shop, TABLE.encode())
    job = (await shop.do("CustomerImport", uploadId=upload))["job"]

    assert await other_shop.codes("CustomerImport", uploadId=upload) == [
        ("UPLOAD_NOT_FOUND", "uploadId")
    ]
    assert await other_shop.ask("ImportReport", id=job["id"], known="CUSTOMER_KNOWN") is None
