"""What whoever orders may do by themselves."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.orderable import Orderable
from reskontra.domain.assignments.own_orders import (
    OwnChange,
    OwnOrder,
    may_change_oneself,
    reasons_against_cost,
    reasons_not_to_cancel_oneself,
    reasons_not_to_change_oneself,
    reasons_not_to_order_oneself,
)
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.kernel.money import Money
from tests.factories.agreements import agreement_card
from tests.factories.catalogue import hour_type_card

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
CHOICE = Orderable(agreement_card(), hour_type_card())
ORDER = OwnOrder(
    agreement_id=CHOICE.agreement.id,
    hour_type_id=CHOICE.hour_type.id,
    title="Tolkning",
    begins_at=NOW + HOUR,
    ends_at=NOW + 2 * HOUR,
)


@pytest.mark.parametrize(
    ("case", "order", "codes"),
    [
        ("what is covered", ORDER, []),
        (
            "another's agreement",
            replace(ORDER, agreement_id=AgreementId.new()),
            ["ORDER_NOT_COVERED"],
        ),
        (
            "hours that are not in it",
            replace(ORDER, hour_type_id=HourTypeId.new()),
            ["ORDER_NOT_COVERED"],
        ),
        ("what begins now", replace(ORDER, begins_at=NOW), ["ORDER_IN_PAST"]),
        (
            "both",
            replace(ORDER, begins_at=NOW - HOUR, hour_type_id=HourTypeId.new()),
            ["ORDER_NOT_COVERED", "ORDER_IN_PAST"],
        ),
    ],
)
def test_reasons_not_to_order_oneself(case: str, order: OwnOrder, codes: list[str]) -> None:
    reasons = reasons_not_to_order_oneself(order, [CHOICE], NOW)
    assert [reason.code for reason in reasons] == codes, case


def test_only_what_nobody_has_been_asked_to_do_is_changed_by_oneself() -> None:
    change = OwnChange(begins_at=NOW + HOUR, ends_at=NOW + 2 * HOUR)
    by_state = {
        state: reasons_not_to_change_oneself(state, change, NOW) for state in AssignmentState
    }
    assert [state for state, reasons in by_state.items() if not reasons] == ["REQUESTED"]
    assert [state for state in AssignmentState if may_change_oneself(state)] == ["REQUESTED"]
    past = replace(change, begins_at=NOW - HOUR)
    (reason,) = reasons_not_to_change_oneself(AssignmentState.REQUESTED, past, NOW)
    assert reason.code == "ORDER_IN_PAST"


@pytest.mark.parametrize(
    ("cost", "read", "codes"),
    [
        (Money(0), Money(0), []),
        (Money(100), Money(100), []),
        (Money(100), None, []),
        (Money(100), Money(0), ["CANCELLATION_COST_MOVED"]),
        (Money(0), Money(100), ["CANCELLATION_COST_MOVED"]),
    ],
)
def test_nobody_calls_off_for_another_price_than_they_read(
    cost: Money, read: Money | None, codes: list[str]
) -> None:
    assert [reason.code for reason in reasons_against_cost(cost, read)] == codes


@pytest.mark.parametrize(
    ("moment", "is_worked_on", "codes"),
    [
        (NOW - timedelta(seconds=1), False, []),
        (NOW - timedelta(seconds=1), True, ["ILLEGAL_TRANSITION"]),
        (NOW, False, ["ILLEGAL_TRANSITION"]),
        (NOW + timedelta(minutes=1), False, ["ILLEGAL_TRANSITION"]),
    ],
)
def test_what_has_begun_is_not_called_off_by_oneself(
    moment: datetime, is_worked_on: bool, codes: list[str]
) -> None:
    reasons = reasons_not_to_cancel_oneself(NOW, moment, is_worked_on=is_worked_on)
    assert [each.code for each in reasons] == codes
