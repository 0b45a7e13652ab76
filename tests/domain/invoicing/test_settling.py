"""What a payment does to an invoice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.invoicing.settling import (
    reasons_not_to_receive,
    reasons_not_to_settle,
    state_after,
)
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.money import Money
from tests.domain.invoicing.test_crediting import invoice_of, sold
from tests.factories.invoicing import kr


@pytest.mark.parametrize(
    ("total", "paid", "credited", "state"),
    [
        ("1250", "0", "0", InvoiceState.ISSUED),
        ("1250", "0.01", "0", InvoiceState.PARTLY_PAID),
        ("1250", "1249.99", "0", InvoiceState.PARTLY_PAID),
        ("1250", "1250", "0", InvoiceState.PAID),
        ("0", "0", "0", InvoiceState.PAID),
        ("1250", "0", "1249.99", InvoiceState.ISSUED),
        ("1250", "0.01", "1249.99", InvoiceState.PAID),
        ("1250", "1250", "1", InvoiceState.PAID),
        ("1250", "0", "1250", InvoiceState.CREDITED),
        ("1250", "1250", "1250", InvoiceState.CREDITED),
    ],
)
def test_states(total: str, paid: str, credited: str, state: InvoiceState) -> None:
    assert state_after(kr(total), kr(paid), kr(credited)) is state


@given(st.integers(0, 10**12), st.integers(1, 10**12))
def test_never_more_than_what_is_open(open_minor: int, amount: int) -> None:
    head = invoice_of(sold("1", "1")).head._replace(total_minor=open_minor)
    assert bool(reasons_not_to_settle(head, Money(amount))) == (amount > open_minor)


def test_a_draft_takes_no_payment() -> None:
    head = invoice_of(sold("1", "1")).head._replace(state="DRAFT")
    reasons = reasons_not_to_settle(head, kr("1"))
    assert [reason.code for reason in reasons] == ["INVOICE_NOT_ISSUED"]


def test_a_credit_note_takes_no_payment() -> None:
    head = invoice_of(sold("1", "1")).head._replace(kind="CREDIT_NOTE")
    reasons = reasons_not_to_settle(head, kr("1"))
    assert [reason.code for reason in reasons] == ["CREDIT_NOTE_UNPAYABLE"]


@pytest.mark.parametrize(
    ("received", "closed_through", "codes"),
    [
        (date(2026, 11, 23), None, []),
        (date(2026, 11, 23), date(2026, 11, 22), []),
        (date(2026, 11, 23), date(2026, 11, 23), ["PERIOD_CLOSED"]),
    ],
)
def test_no_money_comes_in_on_a_day_that_is_closed(
    received: date, closed_through: date | None, codes: list[str]
) -> None:
    assert [each.code for each in reasons_not_to_receive(received, closed_through)] == codes
