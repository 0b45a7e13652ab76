"""When an invoice may leave the buyer's address out. Source: ML (2023:200) 17 kap. 26–28 §§."""

from reskontra.domain.kernel.money import Money

CEILING = Money(4_000_00)


def needs_full_buyer(total: Money) -> bool:
    """Whether the total is above 4 000 kr with VAT, so that nothing may be left out."""
    return abs(total.minor) > CEILING.minor
