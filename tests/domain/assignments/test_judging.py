"""Who comes second, approving or rejecting, is told what the first one did."""

from datetime import UTC, datetime

import pytest

from reskontra.domain.assignments.entry_views import Approval, Approver, ApproverKind
from reskontra.domain.assignments.judging import reasons_not_to_approve, reasons_not_to_reject
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
