"""Unpaid invoices of another system, through the door."""

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.claims import make_claim
from tests.factories.customers import make_customer
from tests.support.sheets import sent
from tests.support.shop import Shop

TABLE = (
    "Fakturanr;Kund;Fakturadatum;Förfallodatum;Belopp;Restbelopp;OCR;Säljare\r\n"
    "F-815;Kunden AB;2026-08-15;2026-09-14;12 500,00;12 500,00;202608154;Bo\r\n"
)


async def a_claim(shop: Shop) -> InvoiceId:
    with within(shop.scope):
        async with tenant_transaction():
            await make_customer()
            return await make_claim(ocr="202608154")


async def test_a_table_becomes_a_job_of_its_rows(shop: Shop) -> None:
    upload = await sent(shop, TABLE.encode("cp1252"))
    payload = await shop.do("ClaimImport", uploadId=upload, isTrial=True)
    report = await shop.ask("ImportReport", id=payload["job"]["id"], known="CLAIM_KNOWN")
    assert payload["unknownHeadings"] == ["Säljare"]
    assert (report["kind"], report["totalCount"]) == ("CLAIM_IMPORT_TRIAL", 1)
    columns = await shop.ask("ClaimSheet")
    assert columns[0]["heading"] == "Invoice number"


async def test_a_seller_takes_nothing_over(shop: Shop) -> None:
    upload = await sent(shop, TABLE.encode())
    seller = await shop.seen_by(Role.SELLER)
    assert (await seller.reply("ClaimImport", input={"uploadId": upload})).codes == ["FORBIDDEN"]


async def test_a_claim_has_the_number_of_the_other_system_and_no_page(shop: Shop) -> None:
    claim = str(await a_claim(shop))
    found = await shop.ask("Invoice", id=claim)
    assert (found["kind"], found["number"], found["foreignNumber"]) == ("OPENING", None, "F-815")
    assert (found["lines"], found["pdf"], found["portalUrl"]) == ([], None, None)
    reasons = {each["action"]: each["reason"] for each in found["availableActions"]}
    assert reasons["REGISTER_PAYMENT"] is None
    assert "another system" in reasons["CREDIT"]
    assert await shop.codes("InvoiceCredit", id=claim, reason="Fel") == [
        ("CLAIM_OF_ANOTHER_SYSTEM", "id")
    ]
    assert await shop.codes("InvoiceCopyPage", id=claim) == [("CLAIM_OF_ANOTHER_SYSTEM", "id")]


async def test_another_firm_sees_no_claim(shop: Shop, other_scope: TenantScope) -> None:
    claim = str(await a_claim(shop))
    other_shop = await shop.elsewhere(other_scope)
    assert await other_shop.ask("Invoice", id=claim) is None
    assert (await other_shop.ask("Invoices", first=9))["nodes"] == []
