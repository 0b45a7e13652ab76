"""Which deed may be done when, and how an assignment follows its entries."""

import pytest

from reskontra.domain.assignments.lifecycle import (
    Deed,
    EntryDeed,
    entry_may,
    may,
    reasons_not_to,
    reasons_not_to_entry,
    reasons_not_to_report_anew,
    state_of,
)
from reskontra.domain.assignments.views import AssignmentState as A
from reskontra.domain.assignments.views import EntryState as E


@pytest.mark.parametrize(
    ("deed", "states"),
    [
        (Deed.CHANGE, {A.REQUESTED, A.OFFERED, A.CONFIRMED}),
        (
            Deed.REFER,
            {
                A.REQUESTED,
                A.OFFERED,
                A.CONFIRMED,
                A.PERFORMED,
                A.REPORTED,
                A.APPROVED,
                A.CANCELLED,
            },
        ),
        (Deed.OFFER, {A.REQUESTED, A.OFFERED}),
        (Deed.CONFIRM, {A.REQUESTED, A.OFFERED, A.CONFIRMED}),
        (Deed.PERFORM, {A.CONFIRMED}),
        (Deed.REPORT, {A.CONFIRMED, A.PERFORMED}),
        (Deed.CANCEL, {A.REQUESTED, A.OFFERED, A.CONFIRMED}),
        (Deed.REJECT, {A.REQUESTED, A.OFFERED}),
    ],
)
def test_each_deed_has_its_time(deed: Deed, states: set[A]) -> None:
    assert {state for state in A if may(deed, state)} == states


@pytest.mark.parametrize(
    ("deed", "states"),
    [
        (EntryDeed.APPROVE, [E.REPORTED]),
        (EntryDeed.REJECT, [E.REPORTED]),
        (EntryDeed.REPORT_ANEW, [E.REPORTED, E.REJECTED]),
        (EntryDeed.BILL, [E.APPROVED]),
        (EntryDeed.RETURN, [E.INVOICED]),
        (EntryDeed.TAKE_BACK, [E.APPROVED, E.INVOICED]),
    ],
)
def test_each_deed_with_an_entry_has_its_time(deed: EntryDeed, states: list[E]) -> None:
    assert [each for each in E if entry_may(deed, each)] == states


@pytest.mark.parametrize(
    ("state", "entry", "refused"),
    [
        (A.CONFIRMED, E.REJECTED, None),
        (A.PERFORMED, E.REPORTED, None),
        (A.INVOICED, E.REJECTED, None),
        (A.PERFORMED, E.APPROVED, {"deed": "REPORT_ANEW", "state": "APPROVED"}),
        (A.CANCELLED, E.REJECTED, {"deed": "REPORT", "state": "CANCELLED"}),
        (A.REJECTED, E.REJECTED, {"deed": "REPORT", "state": "REJECTED"}),
    ],
)
def test_what_is_called_off_takes_no_correction(
    state: A, entry: E, refused: dict[str, object] | None
) -> None:
    reasons = reasons_not_to_report_anew(state, entry)
    assert [each.facts for each in reasons] == ([refused] if refused else [])


def test_what_may_not_be_done_is_refused_with_where_it_stands() -> None:
    assert reasons_not_to(Deed.REPORT, A.CONFIRMED) == []
    (reason,) = reasons_not_to(Deed.REPORT, A.CANCELLED)
    assert (reason.code, reason.facts) == (
        "ILLEGAL_TRANSITION",
        {"deed": "REPORT", "state": "CANCELLED"},
    )
    assert reasons_not_to_entry(EntryDeed.APPROVE, E.REPORTED) == []
    (reason,) = reasons_not_to_entry(EntryDeed.APPROVE, E.INVOICED)
    assert reason.facts == {"deed": "APPROVE", "state": "INVOICED"}


@pytest.mark.parametrize(
    ("case", "before", "entries", "is_final", "after"),
    [
        ("nothing reported", A.PERFORMED, [], False, A.PERFORMED),
        ("more is to come", A.CONFIRMED, [E.APPROVED, E.INVOICED], False, A.CONFIRMED),
        ("more is to come after its time", A.PERFORMED, [E.INVOICED], False, A.PERFORMED),
        ("all is reported", A.CONFIRMED, [E.REPORTED, E.APPROVED], True, A.REPORTED),
        ("all is approved", A.REPORTED, [E.APPROVED, E.INVOICED], True, A.APPROVED),
        ("all is billed", A.APPROVED, [E.INVOICED, E.INVOICED], True, A.INVOICED),
        (
            "what was rejected does not count",
            A.REPORTED,
            [E.REJECTED, E.INVOICED],
            True,
            A.INVOICED,
        ),
        ("rejected, and no longer final", A.REPORTED, [E.REJECTED], False, A.PERFORMED),
        ("an invoice was credited", A.INVOICED, [E.APPROVED], True, A.APPROVED),
        ("called off stays called off", A.CANCELLED, [E.APPROVED], True, A.CANCELLED),
        ("nobody does it yet", A.OFFERED, [], False, A.OFFERED),
    ],
)
def test_an_assignment_follows_its_entries(
    case: str, before: A, entries: list[E], is_final: bool, after: A
) -> None:
    assert state_of(before, entries, is_final=is_final) is after, case
