"""The simplified invoice ends at 4 000 kr with VAT. Source: ML 17 kap. 26 §."""

import pytest

from reskontra.domain.countries.se.simplified_invoice import needs_full_buyer
from reskontra.domain.kernel.money import Money


@pytest.mark.parametrize(
    ("total", "is_needed"), [(390_000, False), (400_000, False), (400_001, True), (-400_001, True)]
)
def test_above_the_ceiling_nothing_may_be_left_out(total: int, is_needed: bool) -> None:
    assert needs_full_buyer(Money(total)) is is_needed
