"""Why a line costs what it costs: from quantity and price to the amount, and their sources."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reskontra.domain.catalogue.pricing import PriceTrace
from reskontra.domain.countries.se.vat_law import law_of
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.views import InvoiceLineRow
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net


@dataclass(frozen=True, slots=True, kw_only=True)
class LineReason:
    """How a line's amount came about. Without a trace, price and VAT were written by hand.

    All but ``net`` is in the prices of the invoice.
    """

    quantity: Decimal
    unit_price: Decimal
    before_discount: Money
    discount_percent: Decimal
    discount: Money
    amount: Money
    net: Money
    vat_rate: Decimal
    vat_class: VatClass | None
    law: str
    trace: PriceTrace | None

    @property
    def is_price_by_hand(self) -> bool:
        """Whether somebody wrote another price than was found, or there was none to find."""
        return self.trace is None or self.trace.line_price != self.unit_price

    @property
    def is_vat_by_hand(self) -> bool:
        """Whether somebody chose another class, or a bare rate, than the article has."""
        if self.trace is None:
            return True
        if self.vat_class is not None:
            return self.vat_class is not self.trace.vat_class
        return self.trace.vat_rate != self.vat_rate


def reason_of(row: InvoiceLineRow, day: date) -> LineReason:
    """Why a kept line costs what it costs; the discount is what its rounded amount leaves.

    The ``day`` is that of the supply: its law gives the class its rate.
    """
    before_discount = line_net(row.quantity, row.unit_price, Decimal(0), row.currency)
    vat_class = VatClass(row.vat_class) if row.vat_class else None
    return LineReason(
        quantity=row.quantity,
        unit_price=row.unit_price,
        before_discount=before_discount,
        discount_percent=row.discount_percent,
        discount=before_discount - row.amount,
        amount=row.amount,
        net=row.net,
        vat_rate=row.vat_rate,
        vat_class=vat_class,
        law=law_of(vat_class, day) if vat_class else "",
        trace=row.trace,
    )
