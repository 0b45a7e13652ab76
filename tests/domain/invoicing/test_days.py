"""Which days an invoice may bear."""

from datetime import date

import pytest

from reskontra.domain.invoicing.days import day_reasons, last_invoice_day, supply_reasons
from reskontra.domain.invoicing.drafts import NewDraft

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "is_refused"),
    [
        (None, False),
        (date(1990, 6, 30), True),
        (date(1990, 7, 1), False),
        (date(2028, 12, 31), False),
        (date(2029, 1, 1), True),
        (date.max, True),
    ],
)
def test_an_invoice_bears_no_day_that_is_a_slip_of_the_pen(
    day: date | None, *, is_refused: bool
) -> None:
    reasons = day_reasons(day, ("invoiceDate",), last_invoice_day(TODAY))
    assert [each.code for each in reasons] == (["OUT_OF_RANGE"] if is_refused else [])


@pytest.mark.parametrize(
    ("first", "last", "codes"),
    [
        (None, None, []),
        (date(2026, 11, 1), None, []),
        (date(2026, 11, 1), date(2026, 11, 30), []),
        (None, date(2026, 11, 30), ["REQUIRED"]),
        (date(2026, 11, 30), date(2026, 11, 1), ["SUPPLY_PERIOD_REVERSED"]),
        (date(1900, 1, 1), None, ["OUT_OF_RANGE"]),
    ],
)
def test_a_supply_begins_before_it_ends(
    first: date | None, last: date | None, codes: list[str]
) -> None:
    new = NewDraft(supply_date=first, supply_to=last)
    assert [each.code for each in supply_reasons(new)] == codes
