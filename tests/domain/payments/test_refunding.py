"""What may be registered as money that went back."""

from datetime import date

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments.refunding import reasons_not_to_refund
from tests.factories.invoicing import kr
from tests.factories.payments import new_refund

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("about", "codes"),
    [
        ({}, []),
        ({"refunded_date": TODAY}, []),
        ({"refunded_date": date(2026, 11, 27)}, ["REFUNDED_IN_FUTURE"]),
        ({"refunded_date": date(2026, 9, 30)}, ["PERIOD_CLOSED"]),
        ({"reference": "x" * 201}, ["TOO_LONG"]),
    ],
)
def test_each_reason_lies_at_its_field(about: dict[str, object], codes: list[str]) -> None:
    refund = new_refund(InvoiceId.new(), **about)
    reasons = reasons_not_to_refund(refund, today=TODAY, closed_through=date(2026, 9, 30))
    assert [reason.code for reason in reasons] == codes


def test_nothing_is_no_refund() -> None:
    nothing = new_refund(InvoiceId.new(), amount=kr("0"))
    reasons = reasons_not_to_refund(nothing, today=TODAY, closed_through=None)
    assert [(reason.code, reason.path) for reason in reasons] == [
        ("AMOUNT_NOT_POSITIVE", ("amount",))
    ]
