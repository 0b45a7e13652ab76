"""A decision is read whole or not at all."""

import json
from decimal import Decimal

import pytest

from reskontra.domain.deductions.decision_file import decision_rows
from reskontra.domain.kernel.refusals import Refused

ROW = {"personnummer": "198001010209", "fakturanummer": "1001", "godkantBelopp": 6000}


def decision(performer: str = "165567037485", **about: object) -> str:
    each = {name: value for name, value in (ROW | about).items() if value is not ...}
    beslut = [{"namn": "ROT 2026-00001", "referensnummer": "20260000185-01", "arenden": [each]}]
    return json.dumps({"version": "1", "utforare": performer, "beslut": beslut})


def test_a_decision_is_read() -> None:
    (row,) = decision_rows("\ufeff" + decision(), "556703-7485")
    assert (row.file_name, row.reference) == ("ROT 2026-00001", "20260000185-01")
    assert (row.personal_number, row.invoice_number) == ("198001010209", 1001)
    assert row.approved == Decimal(6000)


def test_the_invoice_may_be_left_out() -> None:
    (row,) = decision_rows(decision(fakturanummer=...), "556703-7485")
    assert row.invoice_number is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "DECISION_UNREADABLE"),
        ("<xml/>", "DECISION_UNREADABLE"),
        ("[]", "DECISION_UNREADABLE"),
        (decision()[:-20], "DECISION_UNREADABLE"),
        (decision(godkantBelopp="6000"), "DECISION_UNREADABLE"),
        (decision(godkantBelopp=-1), "DECISION_UNREADABLE"),
        (decision(godkantBelopp=True), "DECISION_UNREADABLE"),
        (decision(godkantBelopp=0.5), "DECISION_UNREADABLE"),
        (decision(fakturanummer="x"), "DECISION_UNREADABLE"),
        (decision(personnummer=...), "DECISION_UNREADABLE"),
        ('{"version": "1", "utforare": "165567037485", "beslut": []}', "DECISION_UNREADABLE"),
        (" " * 2_000_001, "DECISION_UNREADABLE"),
        (decision(performer="165560360793"), "DECISION_OF_ANOTHER"),
    ],
)
def test_what_is_no_decision_of_ours(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        decision_rows(text, "556703-7485")
    assert [reason.code for reason in refused.value.reasons] == [code]
