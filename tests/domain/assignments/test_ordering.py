"""What may be ordered."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments.ordering import reasons_not_to_order, tidied, with_references
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import stopped_at
from tests.factories import varied
from tests.factories.agreements import agreement_card
from tests.factories.assignments import EIGHT, HOUR, assignment_entry

CUSTOMER = CustomerId.new()
ORDER = assignment_entry(customer_id=CUSTOMER)
AGREED = agreement_card(customer_id=CUSTOMER)
NUMBERED = varied(AGREED, needs_order_number=True)
UNUSABLE = "ASSIGNMENT_AGREEMENT_UNUSABLE"
FOR_EVER = datetime.max.replace(tzinfo=UTC)


def at(day: date) -> dict[str, object]:
    begins = datetime.combine(day, time(8), UTC)
    return {"begins_at": begins, "ends_at": begins + HOUR}


@pytest.mark.parametrize(
    ("case", "about", "agreed", "expected"),
    [
        ("an hour", {}, None, []),
        ("by an agreement", {}, AGREED, []),
        ("nothing", {"title": ""}, None, ["REQUIRED"]),
        ("ends first", {"ends_at": EIGHT}, None, ["WORK_REVERSED"]),
        ("a year", {"ends_at": EIGHT + timedelta(days=366)}, None, []),
        (
            "more than a year",
            {"ends_at": EIGHT + timedelta(days=367)},
            None,
            ["ASSIGNMENT_TOO_LONG"],
        ),
        (
            "until the end of time",
            {"ends_at": datetime.max.replace(tzinfo=UTC)},
            None,
            ["ASSIGNMENT_TOO_LONG"],
        ),
        ("ten years ago", at(date(2016, 11, 27)), None, []),
        ("before that", at(date(2016, 11, 25)), None, ["OUT_OF_RANGE"]),
        ("in ten years", at(date(2036, 11, 25)), None, []),
        ("after that", at(date(2036, 11, 26)), None, ["OUT_OF_RANGE"]),
        ("in the year 2", at(date(2, 11, 2)), None, ["OUT_OF_RANGE"]),
        ("in the year 9998", at(date(9998, 11, 2)), None, ["OUT_OF_RANGE"]),
        ("a price below zero", {"price": Decimal(-1)}, None, ["PRICE_UNUSABLE"]),
        ("a pay that is no number", {"pay": Decimal("NaN")}, None, ["PAY_UNUSABLE"]),
        ("for free", {"price": Decimal(0), "pay": Decimal(0)}, None, []),
        ("another's agreement", {}, agreement_card(), [UNUSABLE]),
        (
            "an agreement that is over",
            {},
            varied(AGREED, valid_to=date(2026, 11, 1)),
            ["ASSIGNMENT_AGREEMENT_UNUSABLE"],
        ),
        (
            "an agreement to come",
            {},
            varied(AGREED, valid_from=date(2026, 11, 3)),
            ["ASSIGNMENT_AGREEMENT_UNUSABLE"],
        ),
        (
            "without its number",
            {},
            varied(AGREED, needs_order_number=True),
            ["ASSIGNMENT_ORDER_NUMBER_MISSING"],
        ),
        ("with its number", {"order_number": "4711"}, NUMBERED, []),
    ],
)
def test_what_may_be_ordered(
    case: str, about: dict[str, object], agreed: AgreementCard | None, expected: list[str]
) -> None:
    with stopped_at(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        reasons = reasons_not_to_order(varied(ORDER, **about), agreed)
    assert [each.code for each in reasons] == expected, case


def test_texts_are_clean_and_times_are_whole_minutes() -> None:
    order = varied(ORDER, title=" Tolk\n", order_number=" ", ends_at=EIGHT + HOUR + HOUR / 61)
    tidy = tidied(order)
    assert (tidy.title, tidy.order_number) == ("Tolk", None)
    assert tidy.ends_at == EIGHT + HOUR


@pytest.mark.parametrize(
    ("case", "given", "agreed", "found"),
    [
        ("the order's own", ("A", "Anna"), ("B", "Bo"), ("A", "Anna")),
        ("the agreement's", (None, None), ("B", "Bo"), ("B", "Bo")),
        ("the customer's", (None, None), (None, None), (None, "Cilla")),
    ],
)
def test_references_that_are_left_out(
    case: str,
    given: tuple[str | None, str | None],
    agreed: tuple[str | None, str | None],
    found: tuple[str | None, str | None],
) -> None:
    order = varied(ORDER, order_number=given[0], buyer_reference=given[1])
    agreement = varied(AGREED, order_number=agreed[0], buyer_reference=agreed[1])
    named = with_references(order, agreement, "Cilla")
    assert (named.order_number, named.buyer_reference) == found, case
    assert with_references(ORDER, None, None).order_number is None
