"""Where the rules lie, and what is said of them."""

from datetime import date
from pathlib import Path

import pytest

from reskontra.domain.invoicing.e_invoice_verdicts import RuleSet
from reskontra.workers.connectors.peppol_rules.manifest import RuleFiles
from reskontra.workers.ports.e_invoice_rules import RulesMissing

TOLD = """
name = "Ours"
version = "9"
date = 2026-11-01
[schemas]
Invoice = "a.xsd"
[schematrons]
"Peppol" = "b.xslt"
"""


def test_the_rules_of_our_packages_are_whole() -> None:
    found = RuleFiles.in_folder("")
    assert found.rules.name == "EN 16931 + Peppol BIS Billing 3"
    assert {*found.schemas} == {"Invoice", "CreditNote"}


def test_an_operators_folder_takes_their_place(tmp_path: Path) -> None:
    (tmp_path / "rules.toml").write_text(TOLD)
    (tmp_path / "a.xsd").touch()
    (tmp_path / "b.xslt").touch()
    found = RuleFiles.in_folder(str(tmp_path))
    assert found.rules == RuleSet("Ours", "9", date(2026, 11, 1))
    assert found.schematrons == {"Peppol": tmp_path / "b.xslt"}


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (TOLD, "RULES_INCOMPLETE"),
        (TOLD.replace("[schematrons]", "[x]"), "RULES_UNREADABLE"),
        (TOLD.replace("2026-11-01", "'yesterday'"), "RULES_UNREADABLE"),
        (TOLD.replace("b.xslt", "no_such_package:b.xslt"), "RULES_UNREADABLE"),
        ("rubbish", "RULES_UNREADABLE"),
    ],
)
def test_half_a_set_is_none(tmp_path: Path, told: str, reason: str) -> None:
    (tmp_path / "rules.toml").write_text(told)
    with pytest.raises(RulesMissing, match=reason):
        RuleFiles.in_folder(str(tmp_path))
