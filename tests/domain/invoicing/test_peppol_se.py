"""Peppol's rules for Sweden of 3.0.18 and 3.0.19, and BR-CO-25."""

import pytest

from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.peppol_se import swedish_violations
from tests.workers.rendering.invoices import make_document, make_line

UBL = ubl_of(make_document([make_line()])).decode()
NUMBER = ">5567037485</cbc:CompanyID>"


def broken(old: str, new: str) -> list[str]:
    assert old in UBL
    return [each.rule for each in swedish_violations(UBL.replace(old, new).encode())]


@pytest.mark.parametrize(
    ("written", "rules"),
    [
        ("5567037485", []),
        ("556703-7485", ["SE-R-003", "SE-R-004", "SE-R-013"]),
        ("5567037486", ["SE-R-013"]),
        ("55670374", ["SE-R-004", "SE-R-013"]),
        ("165567037485", ["SE-R-004", "SE-R-013"]),
        ("556703748X", ["SE-R-003", "SE-R-013"]),
    ],
)
def test_the_sellers_number(written: str, rules: list[str]) -> None:
    assert broken(NUMBER, f">{written}</cbc:CompanyID>") == rules


def test_a_seller_of_another_country_has_another_number() -> None:
    told = UBL.replace(NUMBER, ">DE-1</cbc:CompanyID>")
    told = told.replace(">SE</cbc:IdentificationCode>", ">DE</cbc:IdentificationCode>")
    assert swedish_violations(told.encode()) == ()
    assert swedish_violations(b"<Invoice/>") == ()


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ("<cbc:DueDate>2026-12-23</cbc:DueDate>", "", ["BR-CO-25"]),
        ("125.00</cbc:PayableAmount>", "0.00</cbc:PayableAmount>", []),
    ],
)
def test_what_is_to_be_paid_says_when(old: str, new: str, rules: list[str]) -> None:
    assert broken(old, new) == rules
