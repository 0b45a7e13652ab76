"""What may stand on a draft, and what is filled in."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.views import CompanyEntry, CompanyProfile
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.views import CustomerCard, CustomerEntry
from reskontra.domain.invoicing.drafting import completed, reasons_not_to_draft, tidied
from reskontra.domain.invoicing.drafts import FreeBuyer, NewDraft
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.kernel.addresses import Address
from tests.factories import varied
from tests.factories.company import ENTRY as COMPANY
from tests.factories.customers import ENTRY as CUSTOMER
from tests.factories.invoicing import kr, new_draft, new_line

TODAY = date(2026, 11, 23)
THEN = datetime(2026, 1, 1, tzinfo=UTC)


def fields_of(entry: CompanyEntry | CustomerEntry) -> dict[str, Any]:
    return {field.name: getattr(entry, field.name) for field in fields(entry)}


SELLER = CompanyProfile(
    id=CompanyId.new(), version=1, logo=None, books_closed_through=None, created_at=THEN,
    updated_at=THEN, **fields_of(COMPANY),
)  # fmt: skip
CARD = CustomerCard(
    id=CustomerId.new(), number=1, version=1, created_at=THEN, updated_at=THEN,
    **fields_of(CUSTOMER),
)  # fmt: skip

ODD = new_line(vat_rate=Decimal(7))
HUGE = new_line(unit_price=Decimal(9 * 10**12))


def found(new: NewDraft, card: CustomerCard | None = None) -> list[tuple[str, tuple[str, ...]]]:
    reasons = reasons_not_to_draft(new, card, SELLER, TODAY)
    return [(reason.code, reason.path) for reason in reasons]


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"buyer": None}, "BUYER_MISSING", ("customerId",)),
        ({"form": InvoiceForm.ADVANCE}, "ADVANCE_WITHOUT_CUSTOMER", ("customerId",)),
        ({"form": InvoiceForm.ON_ACCOUNT}, "ADVANCE_WITHOUT_CUSTOMER", ("customerId",)),
        ({"customer_id": CARD.id}, "BUYER_AMBIGUOUS", ("buyer",)),
        ({"customer_id": CARD.id, "buyer": None}, "CUSTOMER_NOT_FOUND", ("customerId",)),
        ({"buyer": FreeBuyer(name="")}, "REQUIRED", ("buyer", "name")),
        (
            {"buyer": FreeBuyer(name="K", address=Address(postal_code="9"))},
            "POSTAL_CODE_INVALID",
            ("buyer", "address", "postalCode"),
        ),
        ({"due_date": date(2026, 11, 22)}, "DUE_DATE_BEFORE_INVOICE_DATE", ("dueDate",)),
        ({"due_date": date(2300, 1, 1)}, "OUT_OF_RANGE", ("dueDate",)),
        ({"invoice_date": date(2029, 1, 1)}, "OUT_OF_RANGE", ("invoiceDate",)),
        ({"note": "x" * 4001}, "TOO_LONG", ("note",)),
        ({"our_reference": "x" * 101}, "TOO_LONG", ("ourReference",)),
        ({"locale": "xx"}, "LOCALE_UNSUPPORTED", ("locale",)),
        ({"lines": (ODD,)}, "VAT_RATE_UNKNOWN", ("lines", "0", "vatRate")),
        ({"lines": (HUGE, HUGE)}, "AMOUNT_TOO_LARGE", ("lines",)),
    ],
)  # fmt: skip
def test_reasons_not_to_draft(about: dict[str, object], code: str, path: tuple[str, ...]) -> None:
    assert found(varied(new_draft(), **about)) == [(code, path)]


def test_a_draft_may_be_empty_but_for_its_buyer() -> None:
    assert found(NewDraft(buyer=FreeBuyer(name="Kim"))) == []


def test_everything_wrong_is_told_at_once_in_input_order() -> None:
    new = new_draft(buyer=FreeBuyer(name=""), lines=(new_line(description=""),), locale="xx",
                    due_date=date(2026, 1, 1))  # fmt: skip
    assert [code for code, _ in found(new)] == [
        "REQUIRED", "REQUIRED", "DUE_DATE_BEFORE_INVOICE_DATE", "LOCALE_UNSUPPORTED",
    ]  # fmt: skip


def test_name_address_and_one_amount_are_enough() -> None:
    new = NewDraft(buyer=FreeBuyer(name="Kim"), lines=(new_line(),))
    draft = completed(tidied(new), None, SELLER, TODAY)
    assert (draft.invoice_date, draft.due_date) == (TODAY, date(2026, 12, 23))
    assert (draft.locale, draft.buyer.name, draft.totals.total) == ("sv", "Kim", kr("1250"))


def test_a_customers_settings_come_before_the_companys() -> None:
    card = replace(CARD, payment_terms_days=0, locale="en", buyer_reference="Ref 7")
    draft = completed(tidied(new_draft(customer_id=card.id)), card, SELLER, TODAY)
    assert (draft.due_date, draft.locale, draft.buyer_reference) == (TODAY, "en", "Ref 7")


def test_what_is_said_comes_before_all_settings() -> None:
    card = replace(CARD, payment_terms_days=0, locale="en", buyer_reference="Ref 7")
    new = new_draft(
        customer_id=card.id, due_date=date(2026, 12, 1), locale="sv", buyer_reference="Ref 8"
    )
    draft = completed(tidied(new), card, SELLER, TODAY)
    assert (draft.due_date, draft.locale) == (date(2026, 12, 1), "sv")
    assert draft.buyer_reference == "Ref 8"


def test_a_company_that_does_not_round_shows_every_ore() -> None:
    seller = replace(SELLER, rounds_to_krona=False)
    draft = completed(
        new_draft(lines=(new_line(unit_price=Decimal("99.99")),)), None, seller, TODAY
    )
    assert draft.totals.total == kr("124.99")
