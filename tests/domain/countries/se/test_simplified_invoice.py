"""The simplified invoice ends at 4 000 kr with VAT. Source: ML 17 kap. 26 §."""

import pytest

from reskontra.domain.countries.se.simplified_invoice import needs_full_buyer
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.kernel.money import Money


@pytest.mark.parametrize(
    ("total", "is_needed"), [(390_000, False), (400_000, False), (400_001, True), (-400_001, True)]
)
def test_above_the_ceiling_nothing_may_be_left_out(total: int, is_needed: bool) -> None:
    assert needs_full_buyer(Money(total)) is is_needed


@pytest.mark.parametrize("case", [VatCase.EU_GOODS, VatCase.EU_SERVICE])
def test_nothing_is_left_out_in_trade_within_the_eu(case: VatCase) -> None:
    """17:27 1 and 2."""
    assert needs_full_buyer(Money(1), {VatCase.DOMESTIC, case})


@pytest.mark.parametrize(
    ("cases", "is_needed"),
    [
        ({VatCase.SMALL_SELLER}, False),
        ({VatCase.SMALL_SELLER, VatCase.EU_SERVICE}, True),
        ({VatCase.CONSTRUCTION}, True),
    ],
)
def test_a_small_seller_may_always_leave_things_out(
    cases: set[VatCase], *, is_needed: bool
) -> None:
    """17:26 4."""
    assert needs_full_buyer(Money(900_000), cases) is is_needed
