"""What two processes say to each other."""

import json

import pytest

from reskontra.domain.invoicing.e_invoice_verdicts import Violation
from reskontra.workers.connectors.peppol_rules.mapping import framed, told_of
from reskontra.workers.ports.e_invoice_rules import RulesOutage


def test_a_document_tells_its_length() -> None:
    assert framed(b"<Invoice/>") == b"00000010<Invoice/>"


def test_what_is_broken_is_read() -> None:
    told = [["BR-1", "fatal", "[BR-1]-Must\n be.", "/Invoice"], ["SE-R-011", "warning", "May.", ""]]
    assert told_of(json.dumps({"violations": told}).encode()) == (
        Violation(rule="BR-1", text="Must be.", place="/Invoice"),
        Violation(rule="SE-R-011", text="May.", is_fatal=False),
    )


@pytest.mark.parametrize(
    "line", [b"", b"{", b"[]", b'{"violations": 1}', b'{"violations": [["a"]]}']
)
def test_half_an_answer_is_an_outage(line: bytes) -> None:
    with pytest.raises(RulesOutage, match="HALF_ANSWER"):
        told_of(line)
