"""A sum that falls due by an agreement, as an invoice of one line."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.agreements.ids import AgreementId, InstalmentId
from reskontra.domain.agreements.plan_views import InstalmentCard
from reskontra.domain.agreements.views import AgreementForm
from reskontra.domain.assignments.instalment_plans import (
    instalment_invoice,
    reasons_not_to_invoice,
)
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.kernel.money import Money
from tests.factories import varied
from tests.factories.agreements import agreement_card

DUE = InstalmentCard(
    id=InstalmentId.new(),
    agreement_id=AgreementId.new(),
    due_date=date(2026, 11, 1),
    description="Serviceavtal",
    amount=Money(900_050),
    vat_class=VatClass.STANDARD,
    period_from=None,
    period_to=None,
    invoice_uuid=None,
    billed_at=None,
    tried_at=None,
)
NOVEMBER = varied(DUE, period_from=date(2026, 11, 1), period_to=date(2026, 11, 30))


def test_the_sum_is_one_line_in_the_agreements_name() -> None:
    card = agreement_card(buyer_reference="Anna", our_reference="Nils")
    draft = instalment_invoice(card, DUE, "sv")
    (line,) = draft.lines
    assert (line.description, line.quantity, line.unit_price) == (
        "Serviceavtal",
        Decimal(1),
        Decimal("9000.50"),
    )
    assert (line.heading, line.vat_class) == ("", VatClass.STANDARD)
    assert (draft.customer_id, draft.buyer_reference, draft.our_reference) == (
        card.customer_id,
        "Anna",
        "Nils",
    )
    assert (draft.supply_date, draft.supply_to, draft.prices_include_vat) == (None, None, False)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (AgreementForm.FIXED_PRICE, InvoiceForm.ORDINARY),
        (AgreementForm.RETAINER, InvoiceForm.ORDINARY),
        (AgreementForm.HOUR_BANK, InvoiceForm.ORDINARY),
        (AgreementForm.ON_ACCOUNT, InvoiceForm.ON_ACCOUNT),
    ],
)
def test_what_is_paid_on_account_says_so(form: AgreementForm, expected: InvoiceForm) -> None:
    assert instalment_invoice(agreement_card(form=form), DUE, "sv").form is expected


def test_what_is_bought_for_a_period_says_for_which_days() -> None:
    draft = instalment_invoice(agreement_card(), NOVEMBER, "sv")
    assert draft.lines[0].description == "Serviceavtal 2026-11-01 – 2026-11-30"
    assert (draft.supply_date, draft.supply_to) == (date(2026, 11, 1), date(2026, 11, 30))


@pytest.mark.parametrize(
    ("locale", "heading"),
    [("sv", "Ordernummer PO 77"), ("en", "Order number PO 77"), ("de", "Order number PO 77")],
)
def test_the_order_number_stands_above_in_the_buyers_language(locale: str, heading: str) -> None:
    draft = instalment_invoice(agreement_card(order_number="PO 77"), DUE, locale)
    assert draft.lines[0].heading == heading


@pytest.mark.parametrize(
    ("needs", "order_number", "codes"),
    [
        (False, None, []),
        (True, "PO 77", []),
        (True, None, ["AGREEMENT_ORDER_NUMBER_MISSING"]),
    ],
)
def test_what_needs_an_order_number_waits_for_it(
    needs: bool, order_number: str | None, codes: list[str]
) -> None:
    card = agreement_card(needs_order_number=needs, order_number=order_number)
    assert [each.code for each in reasons_not_to_invoice(card)] == codes
