"""What may stand on a line."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.lines import (
    LARGEST_AMOUNT,
    amount_of,
    lines_reasons,
    sum_reasons,
    tidied,
)
from tests.factories.invoicing import kr, new_line

DAY = date(2026, 11, 23)
MANY = Decimal(10**10)


def found(*lines: NewLine) -> list[tuple[str, tuple[str, ...]]]:
    return [(reason.code, reason.path) for reason in lines_reasons(lines, DAY, SWEDEN)]


@pytest.mark.parametrize(
    ("about", "code", "field"),
    [
        ({"description": ""}, "REQUIRED", "description"),
        ({"description": "x" * 2001}, "TOO_LONG", "description"),
        ({"unit": "x" * 21}, "TOO_LONG", "unit"),
        ({"quantity": Decimal("NaN")}, "NUMBER_UNUSABLE", "quantity"),
        ({"quantity": Decimal("-Infinity")}, "NUMBER_UNUSABLE", "quantity"),
        ({"quantity": Decimal("1E-999999")}, "NUMBER_UNUSABLE", "quantity"),
        ({"quantity": Decimal("0.0000001")}, "NUMBER_UNUSABLE", "quantity"),
        ({"quantity": Decimal("1E+999999")}, "AMOUNT_TOO_LARGE", "quantity"),
        ({"unit_price": Decimal("1E+30")}, "AMOUNT_TOO_LARGE", "unitPrice"),
        ({"unit_price": Decimal("sNaN")}, "NUMBER_UNUSABLE", "unitPrice"),
        ({"unit_price": Decimal("-0.01")}, "UNIT_PRICE_NEGATIVE", "unitPrice"),
        ({"quantity": MANY, "unit_price": Decimal(10**10)}, "AMOUNT_TOO_LARGE", "unitPrice"),
        ({"discount_percent": Decimal("100.01")}, "OUT_OF_RANGE", "discountPercent"),
        ({"discount_percent": Decimal(-1)}, "OUT_OF_RANGE", "discountPercent"),
        ({"vat_rate": Decimal(21)}, "VAT_RATE_UNKNOWN", "vatRate"),
        ({"vat_rate": Decimal("NaN")}, "VAT_RATE_UNKNOWN", "vatRate"),
        ({"exemption": "10:99"}, "EXEMPTION_UNKNOWN", "exemption"),
        ({"exemption": "sjukvård"}, "EXEMPTION_UNKNOWN", "exemption"),
    ],
)  # fmt: skip
def test_what_may_not_stand_there(about: dict[str, object], code: str, field: str) -> None:
    assert found(new_line(), new_line(**about)) == [(code, ("lines", "1", field))]


def test_everything_wrong_is_told_at_once_in_input_order() -> None:
    wrong = new_line(description="", unit_price=Decimal("NaN"), vat_rate=Decimal(7))
    assert [path for _, path in found(wrong, wrong)] == [
        ("lines", place, field)
        for place in ("0", "1")
        for field in ("description", "unitPrice", "vatRate")
    ]


def test_a_thousand_lines_fit_and_one_more_does_not() -> None:
    assert found(*[new_line()] * 1000) == []
    assert found(*[new_line(description="")] * 1001) == [("TOO_MANY_LINES", ("lines",))]


def test_a_class_has_its_rate_from_the_law_whatever_is_written_beside_it() -> None:
    assert found(new_line(vat_class=VatClass.FOOD, vat_rate=Decimal("NaN"))) == []


def test_deductions_have_a_negative_quantity() -> None:
    assert found(new_line(quantity=Decimal(-1))) == []
    assert amount_of(new_line(quantity=Decimal(-1))) == kr("-1000")


def test_a_sum_has_a_ceiling() -> None:
    largest = kr(str(LARGEST_AMOUNT))
    assert [reason.code for reason in sum_reasons([largest])] == ["AMOUNT_TOO_LARGE"]
    assert sum_reasons([largest - kr("0.01")]) == []


def test_deductions_hide_no_sum_that_is_too_large() -> None:
    most = kr(str(LARGEST_AMOUNT)) - kr("0.01")
    assert [reason.code for reason in sum_reasons([most, -most])] == ["AMOUNT_TOO_LARGE"]


def test_texts_are_tidied_and_markup_is_only_text() -> None:
    line = tidied(new_line(description=" <b>Tid</b>\x00 🧾\r\nrad 2 ", unit=" st\n"))
    assert (line.description, line.unit) == ("<b>Tid</b> 🧾\nrad 2", "st")


@given(st.builds(NewLine, description=st.text(), quantity=st.decimals(), unit=st.text(),
                 unit_price=st.decimals(), discount_percent=st.decimals(),
                 vat_rate=st.decimals(), exemption=st.none() | st.text()))  # fmt: skip
def test_no_line_that_anyone_can_write_breaks_the_rules(line: NewLine) -> None:
    reasons = found(tidied(line))
    assert all(path[:2] == ("lines", "0") for _, path in reasons)
