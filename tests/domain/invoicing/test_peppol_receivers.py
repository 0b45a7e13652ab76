"""Why an e-invoice does not go to a receiver."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reskontra.domain.delivery.participants import HOLDS, Participant
from reskontra.domain.invoicing.peppol_receivers import receiver_reasons
from tests.domain.delivery.test_participants import AWAY, FOUND, NOON, NOTHING_SAID


@pytest.mark.parametrize(
    ("case", "receiver", "is_credit_note", "codes"),
    [
        ("nobody asked", None, False, []),
        ("takes invoices", FOUND, False, []),
        ("takes no credit notes", FOUND, True, ["E_INVOICE_RECEIVER_TAKES_NO_CREDIT"]),
        ("takes nothing", replace(FOUND, takes=()), False, ["E_INVOICE_RECEIVER_TAKES_NO_INVOICE"]),
        ("is not there", AWAY, False, ["E_INVOICE_RECEIVER_AWAY"]),
        ("nobody could tell", NOTHING_SAID, True, []),
        ("long ago", replace(AWAY, answered_at=NOON - HOLDS - timedelta(1)), False, []),
    ],
)
def test_reasons(
    case: str, receiver: Participant | None, *, is_credit_note: bool, codes: list[str]
) -> None:
    found = receiver_reasons(receiver, is_credit_note=is_credit_note, now=NOON)
    assert [each.code for each in found] == codes, case
