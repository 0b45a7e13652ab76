"""Rows of pay: one for each type of hours and day."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.paying import MOST_ROWS, reasons_not_to_pay
from reskontra.domain.consultants.views import PayRow
from tests.factories import varied

ROW = PayRow(hour_type_id=HourTypeId.new(), pay=Decimal(450), valid_from=date(2026, 1, 1))
LATER = varied(ROW, valid_from=date(2027, 1, 1))


@pytest.mark.parametrize(
    ("rows", "reasons"),
    [
        ([], []),
        ([ROW, LATER], []),
        ([ROW, varied(ROW, hour_type_id=HourTypeId.new())], []),
        ([ROW, LATER, ROW], [("PAY_TWICE", "pay.2.validFrom")]),
        ([varied(ROW, pay=Decimal(-1))], [("PAY_UNUSABLE", "pay.0.pay")]),
        ([varied(ROW, pay=Decimal("0.0000001"))], [("PAY_UNUSABLE", "pay.0.pay")]),
        ([ROW] * (MOST_ROWS + 1), [("TOO_MANY_PAYS", "pay")]),
    ],
    ids=["none", "two days", "two types", "twice", "below zero", "too fine", "too many"],
)
def test_rows_of_pay(rows: list[PayRow], reasons: list[tuple[str, str]]) -> None:
    told = [(each.code, ".".join(map(str, each.path))) for each in reasons_not_to_pay(rows)]
    assert told == reasons
