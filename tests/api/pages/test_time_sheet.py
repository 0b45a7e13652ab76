"""A buyer sees who worked when behind an invoice, and who approved it."""

import re

import pytest

from reskontra.api.pages.time_sheet import time_sheet_facts
from reskontra.api.pages.words import TEXTS
from reskontra.domain.assignments.commands import bill
from reskontra.domain.assignments.queries import approved
from reskontra.domain.invoicing.time_sheets import SheetApproval, SheetKind
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.billing import DEPARTURES, make_approved, make_order
from tests.factories.time_sheets import sheet_entry
from tests.support.api import Api
from tests.support.shop import Shop


@pytest.mark.parametrize(
    ("approval", "approver", "told"),
    [
        (SheetApproval.ORDERER, "Anna Öberg", "Anna Öberg, 2026-11-03 09:12"),
        (SheetApproval.ORDERER, "", "Beställaren, 2026-11-03 09:12"),
        (SheetApproval.STAFF, "Nils", "Leverantören, 2026-11-03 09:12"),
        (SheetApproval.SILENCE, "", "Utebliven invändning, enligt avtal, 2026-11-03 09:12"),
        (SheetApproval.AGREEMENT, "", "Enligt avtal, 2026-11-03 09:12"),
    ],
)
def test_somebody_or_something_always_approved_it(
    approval: SheetApproval, approver: str, told: str
) -> None:
    entry = sheet_entry(approval=approval, approver=approver)
    facts = time_sheet_facts([entry], TEXTS["sv"], "sv")
    assert facts is not None
    (row,) = facts["rows"] if isinstance(facts["rows"], list) else []
    assert row["approved"] == told


def test_it_comes_to_its_rows_and_what_was_called_off_was_no_hours() -> None:
    entries = [sheet_entry(), sheet_entry(heading="", kind=SheetKind.CANCELLATION)]
    facts = time_sheet_facts(entries, TEXTS["en"], "en")
    assert facts is not None
    assert (facts["hours"], facts["amount"]) == ("8", "16,000.00")
    rows = facts["rows"] if isinstance(facts["rows"], list) else []
    assert [(row["who"], row["hours"]) for row in rows] == [
        ("Karin Ek", "8"),
        ("Cancelled late", ""),
    ]


async def test_the_page_of_an_invoice_of_hours_shows_them_and_of_others_shows_none(
    shop: Shop, api: Api, acme: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            entry_id = await make_approved(await make_order())
            (invoice_id,) = (await bill(await approved([entry_id]), DEPARTURES)).invoices
    url = str((await shop.ask("Invoice", id=str(invoice_id)))["portalUrl"])
    page = (await api.client.get(url)).text
    sheet = page.partition('class="sheet"')[2].partition("</section>")[0]
    assert "2026-11-02 08:00–09:00" in sheet
    assert "Karin Ek" in sheet
    assert re.search(r"Godkänd av: Beställaren, 2026-11-03 08:00", sheet)
    assert "1\N{NO-BREAK SPACE}000,00" in sheet
    other = str((await shop.ask("Invoice", id=(await shop.issued())["id"]))["portalUrl"])
    assert 'class="sheet"' not in (await api.client.get(other)).text
