"""Rounding of what is to pay. Source: lag (1970:1029) om avrundning av vissa öresbelopp, 1–2 §§."""

from fractions import Fraction

from reskontra.domain.kernel.money import MINOR_PER_MAJOR, Money, round_half_up


def whole_kronor(total: Money) -> Money:
    """1–49 öre fall away, 50–99 become a krona; a credit mirrors its invoice."""
    kronor = round_half_up(Fraction(total.minor, MINOR_PER_MAJOR))
    return Money(kronor * MINOR_PER_MAJOR, total.currency)
