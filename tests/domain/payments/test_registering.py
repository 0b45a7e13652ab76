"""What may be registered as a payment."""

from datetime import date

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments.registering import reasons_not_to_register
from tests.factories.invoicing import kr
from tests.factories.payments import new_payment

TODAY = date(2026, 11, 23)
CLOSED_THROUGH = date(2026, 10, 31)


@pytest.mark.parametrize(
    ("about", "codes"),
    [
        ({}, []),
        ({"received_date": TODAY}, []),
        ({"received_date": date(2026, 11, 24)}, ["RECEIVED_IN_FUTURE"]),
        ({"received_date": date(2026, 11, 1)}, []),
        ({"received_date": date(2026, 10, 31)}, ["PERIOD_CLOSED"]),
        ({"received_date": date(1990, 6, 30)}, ["OUT_OF_RANGE", "PERIOD_CLOSED"]),
        ({"received_date": date.min}, ["OUT_OF_RANGE", "PERIOD_CLOSED"]),
        ({"amount": kr("0")}, ["AMOUNT_NOT_POSITIVE"]),
        ({"amount": kr("-1")}, ["AMOUNT_NOT_POSITIVE"]),
        ({"amount": kr("0"), "reference": "x" * 101}, ["AMOUNT_NOT_POSITIVE", "TOO_LONG"]),
    ],
)
def test_reasons_not_to_register(about: dict[str, object], codes: list[str]) -> None:
    new = new_payment(InvoiceId.new(), **about)
    reasons = reasons_not_to_register(new, today=TODAY, closed_through=CLOSED_THROUGH)
    assert [reason.code for reason in reasons] == codes


def test_money_of_today_may_find_the_books_closed() -> None:
    new = new_payment(InvoiceId.new())
    [reason] = reasons_not_to_register(new, today=TODAY, closed_through=TODAY)
    assert (reason.code, reason.path) == ("PERIOD_CLOSED", ("receivedDate",))
    assert reasons_not_to_register(new, today=TODAY, closed_through=None) == []
