"""Invoices as rows: amounts with the sign that they count with; people without their numbers."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.invoicing.exporting import COLUMNS, LINE_COLUMNS, cells_of, line_cells_of
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.opening import COLUMNS as READ
from reskontra.domain.invoicing.queries import invoice
from reskontra.domain.sheets.views import Cell
from tests.factories.claims import make_claim
from tests.factories.customers import make_customer
from tests.factories.exchange import make_rate
from tests.factories.invoicing import MIXED, make_credit_note, make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")


async def row(invoice_id: InvoiceId) -> dict[str, Cell]:
    found = await invoice(invoice_id)
    assert found is not None
    return dict(zip((column.field for column in COLUMNS), cells_of(found, "sv"), strict=True))


async def lines(invoice_id: InvoiceId) -> list[dict[str, Cell]]:
    found = await invoice(invoice_id)
    assert found is not None
    names = [column.field for column in LINE_COLUMNS]
    return [dict(zip(names, cells, strict=True)) for cells in line_cells_of(found, "en")]


async def test_an_invoice_and_its_lines() -> None:
    issued = await make_issued(lines=MIXED)
    said = await row(issued)
    assert (said["number"], said["kind"], said["state"]) == (1001, "Faktura", "Utfärdad")
    assert (said["customer"], said["invoiceDate"]) == ("Köparen AB", date(2026, 11, 23))
    assert (said["net"], said["vat"], said["total"]) == (
        Decimal("1859.50"),
        Decimal("450.45"),
        Decimal("2310.00"),
    )
    assert said["remaining"] == said["total"]
    told = await lines(issued)
    assert [(line["line"], line["description"], line["net"]) for line in told] == [
        (1, "Arbete", Decimal("1000.00")),
        (2, "Delar", Decimal("748.50")),
        (3, "Måltider", Decimal("111.00")),
    ]
    assert told[0]["kind"] == "Invoice"


async def test_other_currencies_are_told_in_kronor_too() -> None:
    await change_company(CompanyChange(iban="SE3550000000054910000003"))
    await make_rate(day=date(2026, 11, 23), kronor=Decimal("11.25"))
    issued = await make_issued(currency="EUR")
    said = await row(issued)
    assert (said["net"], said["currency"], said["rate"]) == (Decimal(1000), "EUR", Decimal("11.25"))
    assert (said["netInKronor"], said["vatInKronor"]) == (Decimal(11250), Decimal("2812.50"))
    note = await row(await make_credit_note(issued))
    assert note["netInKronor"] == Decimal(-11250)
    draft = await row(await make_draft(currency="EUR"))
    assert (draft["rate"], draft["netInKronor"]) == (None, None)
    home = await row(await make_issued())
    assert (home["rate"], home["netInKronor"]) == (None, Decimal(1000))


async def test_a_credit_note_counts_against() -> None:
    note = await make_credit_note(await make_issued())
    said = await row(note)
    assert (said["kind"], said["dueDate"]) == ("Kreditfaktura", None)
    assert said["total"] == Decimal("-1250.00")
    (line,) = await lines(note)
    assert (line["quantity"], line["net"]) == (Decimal(-1), Decimal("-1000.00"))


async def test_a_draft_has_no_number_and_nothing_left_to_pay() -> None:
    said = await row(await make_draft())
    assert (said["number"], said["state"], said["remaining"]) == (None, "Utkast", Decimal(0))


async def test_a_claim_has_the_number_of_the_other_system() -> None:
    await make_customer()
    said = await row(await make_claim(remaining="2500"))
    assert (said["number"], said["kind"]) == ("F-815", "Övertagen")
    assert (said["total"], said["remaining"]) == (Decimal(12500), Decimal(2500))


async def test_a_person_is_not_told_by_number() -> None:
    person = await make_customer(
        kind=CustomerKind.PERSON, name="Eva Ek", org_number="8507099805", contacts=()
    )
    assert (await row(await make_issued(customer_id=person)))["orgNumber"] is None


def test_what_is_unpaid_can_be_taken_over_elsewhere() -> None:
    written = {column.field: column.names for column in COLUMNS}
    assert {column.field: column.names[:2] for column in READ} == {
        column.field: written[column.field][:2] for column in READ
    }
