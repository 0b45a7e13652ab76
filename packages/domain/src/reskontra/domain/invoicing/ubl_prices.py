"""The price and the discount of a line in UBL, which knows no VAT on either (BT-146, BT-136).

Where the invoice's prices include VAT it is taken out of them: of a price to six decimals, and to
one more for each digit of the quantity, so that what is lost is never an öre on the line.
"""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from reskontra.domain.invoicing.document import DocumentLine
from reskontra.domain.invoicing.ubl import Part, amount, group, number, text
from reskontra.domain.kernel.money import MINOR_PER_MAJOR, Money, round_half_up
from reskontra.domain.kernel.rates import VatRate

_FEWEST_DECIMALS: Final = 6


def discount(line: DocumentLine) -> Part:
    """A discount in per cent of the line; of what is taken off it is in the price (R040, R120)."""
    if not line.discount_percent or line.quantity < 0:
        return None
    exact = Fraction(line.quantity) * _without_vat(line, line.unit_price)
    whole = Money(round_half_up(exact * MINOR_PER_MAJOR), line.net.currency)
    return group(
        "AllowanceCharge",
        text("ChargeIndicator", "false"),
        text("AllowanceChargeReasonCode", "95"),
        text("MultiplierFactorNumeric", number(line.discount_percent)),
        amount("Amount", whole - line.net),
        amount("BaseAmount", whole),
    )


def price(line: DocumentLine) -> str:
    """What one costs without VAT."""
    if line.quantity >= 0:
        return _written(line, line.unit_price)
    return _written(line, line.unit_price * (100 - line.discount_percent) / 100)


def _written(line: DocumentLine, unit_price: Decimal) -> str:
    if line.gross is None:
        return number(unit_price)
    decimals = _FEWEST_DECIMALS + max(0, line.quantity.adjusted())
    minor = round_half_up(_without_vat(line, unit_price) * 10**decimals)
    return number(Decimal(minor).scaleb(-decimals))


def _without_vat(line: DocumentLine, unit_price: Decimal) -> Fraction:
    if line.gross is None:
        return Fraction(unit_price)
    return Fraction(unit_price) * VatRate(line.vat_rate).net_part
