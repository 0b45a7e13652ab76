"""What a payment does to an invoice."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.settling import (
    reasons_against_day,
    reasons_not_to_pay_back,
    reasons_not_to_receive,
    reasons_not_to_set_off,
    reasons_not_to_settle,
    reasons_not_to_unsettle,
    state_after,
)
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.money import Money
from tests.factories.frozen import invoice_of, sold
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


BUYER = CustomerId.new()


def owed(paid: int, credited: int, **about: Any) -> InvoiceHead:
    """An invoice of 1 000 öre of which so much was paid and so much credited."""
    head = invoice_of(sold("1", "1")).head._replace(
        uuid=InvoiceId.new().uuid,
        customer_uuid=BUYER.uuid,
        total_minor=1_000,
        paid_minor=paid,
        credited_minor=credited,
    )
    return head._replace(**about)


@pytest.mark.parametrize(
    ("paid", "credited", "amount", "codes"),
    [
        (1_000, 0, 1, ["NOTHING_TO_PAY_BACK"]),
        (0, 1_000, 1, ["NOTHING_TO_PAY_BACK"]),
        (1_000, 1_000, 1_000, []),
        (1_000, 1_000, 1_001, ["AMOUNT_EXCEEDS_REFUND"]),
        (1_000, 300, 300, []),
        (1_000, 300, 301, ["AMOUNT_EXCEEDS_REFUND"]),
        (500, 700, 200, []),
    ],
)
def test_no_more_goes_back_than_was_paid_too_much(
    paid: int, credited: int, amount: int, codes: list[str]
) -> None:
    reasons = reasons_not_to_pay_back(owed(paid, credited), Money(amount))
    assert [reason.code for reason in reasons] == codes


def test_money_goes_back_in_the_currency_it_came_in() -> None:
    reasons = reasons_not_to_pay_back(owed(1_000, 1_000), Money(1, "EUR"))
    assert [reason.code for reason in reasons] == ["PAID_BACK_IN_OTHER_CURRENCY"]


@pytest.mark.parametrize(("amount", "codes"), [(400, []), (401, ["PAID_BACK_ALREADY"])])
def test_what_has_gone_back_cannot_be_undone_as_a_payment(amount: int, codes: list[str]) -> None:
    reasons = reasons_not_to_unsettle(owed(400, 1_000), Money(amount))
    assert [reason.code for reason in reasons] == codes


@pytest.mark.parametrize(
    ("target", "amount", "found"),
    [
        (owed(0, 0), 1_000, []),
        (owed(300, 0), 701, [("AMOUNT_EXCEEDS_OPEN_BALANCE", ("amount",))]),
        (owed(0, 0), 1_001, [("AMOUNT_EXCEEDS_REFUND", ("amount",)),
                             ("AMOUNT_EXCEEDS_OPEN_BALANCE", ("amount",))]),
        (owed(0, 0, customer_uuid=CustomerId.new().uuid), 1,
         [("NOT_OF_SAME_CUSTOMER", ("toInvoiceId",))]),
        (owed(0, 0, customer_uuid=None), 1, [("NOT_OF_SAME_CUSTOMER", ("toInvoiceId",))]),
        (owed(0, 0, state="DRAFT"), 1, [("INVOICE_NOT_ISSUED", ("toInvoiceId",))]),
        (owed(0, 0, kind="CREDIT_NOTE"), 1, [("CREDIT_NOTE_UNPAYABLE", ("toInvoiceId",))]),
        (owed(0, 0, currency="EUR"), 1, [("PAID_BACK_IN_OTHER_CURRENCY", ("toInvoiceId",))]),
    ],
)  # fmt: skip
def test_what_is_owed_settles_an_open_invoice_of_the_same_customer(
    target: InvoiceHead, amount: int, found: list[tuple[str, tuple[str, ...]]]
) -> None:
    reasons = reasons_not_to_set_off(owed(1_000, 1_000), target, Money(amount))
    assert [(reason.code, reason.path) for reason in reasons] == found


def test_an_invoice_is_not_set_off_against_itself_nor_for_nobody() -> None:
    itself = owed(1_000, 1_000)
    nobody = owed(1_000, 1_000, customer_uuid=None)
    for source, target in ((itself, itself), (nobody, owed(0, 0, customer_uuid=None))):
        (reason,) = reasons_not_to_set_off(source, target, Money(1))
        assert reason.code == "NOT_OF_SAME_CUSTOMER"


@pytest.mark.parametrize(
    ("day", "first", "is_refused"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), False),
        (date(2026, 11, 22), date(2026, 11, 23), True),
        (date.min, date(2026, 11, 23), True),
        # An invoice that bears a later day may have been paid, credited and paid back before it.
        (date(2026, 11, 26), date(2027, 2, 1), False),
        (date(2026, 11, 25), date(2027, 2, 1), True),
    ],
)
def test_money_moves_no_earlier_than_it_can(day: date, first: date, *, is_refused: bool) -> None:
    told = reasons_against_day(day, date(2026, 11, 26), "refundedDate", first=first)
    assert [(each.code, each.path) for each in told] == (
        [("OUT_OF_RANGE", ("refundedDate",))] if is_refused else []
    )
