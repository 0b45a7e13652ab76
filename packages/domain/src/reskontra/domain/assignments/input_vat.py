"""Who gets back the VAT of what was laid out for the work, and what the rest of it costs.

* A person lays out what is the firm's to buy: it is repaid with its VAT, and the firm deducts it.
* A company that is registered for VAT deducts it itself, invoices the price, and puts the VAT of
  its own service on that as on its hours.
* A company without a VAT number is not registered: it is exempt for a small turnover (ML 2023:200,
  18 kap.), or for what it sells. It deducts nothing (13 kap. 6 §), so it is repaid with VAT, and
  adds none; that VAT is a part of its price, and nobody's to deduct.
* The firm deducts where it is registered and its own sale bears VAT (13 kap. 6 §). What it does not
  get back is a part of what the work costs it, and of what the customer is asked for.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final

from reskontra.domain.consultants.views import ConsultantKind
from reskontra.domain.countries.vat import VatClass, VatStatus
from reskontra.domain.kernel.money import Money

_NOTHING: Final = Decimal(0)
_PERCENT: Final = Decimal(100)
_FINEST: Final = Decimal("0.000001")


class Payee(StrEnum):
    """Who is paid for the work, as far as VAT goes."""

    PERSON = "PERSON"
    REGISTERED = "REGISTERED"
    UNREGISTERED = "UNREGISTERED"


def payee_of(kind: ConsultantKind | None, vat_number: str | None) -> Payee:
    """As whom a consultant is paid; as long as nobody does the work, as a person."""
    if kind is not ConsultantKind.COMPANY:
        return Payee.PERSON
    return Payee.REGISTERED if vat_number else Payee.UNREGISTERED


def deducts(status: VatStatus, vat_number: str | None, sold: VatClass) -> bool:
    """Whether a firm gets back the VAT of what it buys for a sale."""
    is_registered = status is VatStatus.NORMAL and vat_number is not None
    return is_registered and sold is not VatClass.EXEMPT


@dataclass(frozen=True, slots=True, kw_only=True)
class InputVat:
    """How the VAT on the way to the firm is treated for some work.

    Attributes:
        deducts: Whether the firm gets back the VAT of what it buys for it.
        rate: What a registered company's service bears, in percent.
    """

    payee: Payee = Payee.PERSON
    deducts: bool = True
    rate: Decimal = Decimal(25)

    def repaid(self, vat: Decimal) -> Decimal:
        """What comes to the price of what was laid out, when it is repaid."""
        return _NOTHING if self.payee is Payee.REGISTERED else vat

    def kept(self, price: Decimal, vat: Decimal, *, is_paid: bool) -> Decimal:
        """What comes to the price because the firm does not get it back.

        What the consultant is not paid for was bought by the firm itself.
        """
        if is_paid and self.payee is Payee.UNREGISTERED:
            return vat
        if self.deducts:
            return _NOTHING
        if is_paid and self.payee is Payee.REGISTERED:
            return (price * self.rate / _PERCENT).quantize(_FINEST, ROUND_HALF_UP)
        return vat

    def returned(self, pay: Money, vat: Money) -> Money:
        """What comes back to the firm of pay with so much VAT in it.

        It is below nothing where VAT is added that does not come back.
        """
        if self.payee is Payee.REGISTERED:
            return Money.zero() if self.deducts else -pay.times(Fraction(self.rate) / 100)
        comes_back = self.payee is Payee.PERSON and self.deducts
        return vat if comes_back else Money.zero()
