"""What is left of a revenue when the pay is taken off, before the employer's contributions."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from reskontra.domain.kernel.money import Money

_PERCENT: Final = Decimal(100)
_TENTH: Final = Decimal("0.1")


def margin_percent(revenue: Money, pay: Money) -> Decimal | None:
    """The margin in percent of the revenue, rounded half up; None where there is no revenue."""
    if not revenue:
        return None
    share = (revenue - pay).amount * _PERCENT / revenue.amount
    return share.quantize(_TENTH, ROUND_HALF_UP)
