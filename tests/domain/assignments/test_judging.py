"""Who comes second, approving or rejecting, is told what the first one did."""

from datetime import UTC, datetime

import pytest

from reskontra.domain.assignments.entry_views import (
    Approval,
    Approver,
    ApproverKind,
    Entangled,
    EntryKind,
)
from reskontra.domain.assignments.judging import (
    reasons_not_to_approve,
    reasons_not_to_reject,
    reasons_not_to_take_back,
    taking_back_reasons,
)
from reskontra.domain.assignments.views import EntryState
from tests.factories.entries import entry_card

AT = datetime(2026, 11, 3, 8, tzinfo=UTC)
BEATA = Approver(kind=ApproverKind.ORDERER, name="Beata")
APPROVED = {
    "state": EntryState.APPROVED,
    "approval": Approval(by=BEATA, at=AT, sha256="ab" * 32),
}
INVOICED = {**APPROVED, "state": EntryState.INVOICED}
REJECTED = {"state": EntryState.REJECTED, "rejected_at": AT, "rejected_by": "Beata"}
FIRST = {"by": "Beata", "at": "2026-11-03 09:00"}


@pytest.mark.parametrize(
    ("about", "code"),
    [
        (APPROVED, "TIME_APPROVED_ALREADY"),
        (INVOICED, "TIME_APPROVED_ALREADY"),
        (REJECTED, "TIME_REJECTED_ALREADY"),
    ],
    ids=["approved", "billed", "rejected"],
)
def test_the_second_is_told_what_the_first_did(about: dict[str, object], code: str) -> None:
    card = entry_card(**about)
    for reasons in (reasons_not_to_approve(card), reasons_not_to_reject(card, "Nej")):
        (reason,) = reasons
        assert (reason.code, reason.facts) == (code, FIRST)


def test_reported_hours_are_approved_or_rejected_with_a_reason() -> None:
    card = entry_card()
    assert reasons_not_to_approve(card) == []
    assert reasons_not_to_reject(card, "Vi slutade 16") == []
    (reason,) = reasons_not_to_reject(card, "")
    assert reason.code == "REJECTION_REASON_MISSING"
    (reason,) = reasons_not_to_reject(card, "x" * 4001)
    assert reason.code == "TOO_LONG"


@pytest.mark.parametrize(
    ("about", "standing", "code"),
    [
        ({}, Entangled(), "ILLEGAL_TRANSITION"),
        (REJECTED, Entangled(), "TIME_REJECTED_ALREADY"),
        (APPROVED | {"kind": EntryKind.CANCELLATION}, Entangled(), "CANCELLATION_STANDS"),
        (INVOICED, Entangled(is_on_invoice=True), "HOURS_ON_INVOICE"),
        (APPROVED, Entangled(was_released=True), "PAY_RELEASED_ALREADY"),
        (APPROVED, Entangled(), None),
        (INVOICED, Entangled(), None),
    ],
    ids=[
        "not approved",
        "sent back",
        "calling off",
        "on an invoice",
        "released",
        "approved",
        "closed without an invoice",
    ],
)
def test_an_approval_is_taken_back_while_nothing_has_come_of_it(
    about: dict[str, object], standing: Entangled, code: str | None
) -> None:
    reasons = reasons_not_to_take_back(entry_card(**about), standing)
    assert [reason.code for reason in reasons] == ([code] if code else [])


def test_whoever_takes_an_approval_back_says_why() -> None:
    assert taking_back_reasons("Fel dag") == []
    assert [each.code for each in taking_back_reasons("")] == ["TAKING_BACK_REASON_MISSING"]
    assert [each.code for each in taking_back_reasons("x" * 4001)] == ["TOO_LONG"]
