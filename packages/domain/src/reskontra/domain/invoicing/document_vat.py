"""A row of VAT on an invoice's page."""

from dataclasses import dataclass, replace
from decimal import Decimal

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentVatRow:
    """One VAT case and rate: what bears it, and the VAT.

    ``mark`` leads to the text that tells the case, where another row has the same rate.
    """

    rate: Decimal
    net: Money
    vat: Money
    case: VatCase = VatCase.DOMESTIC
    mark: str = ""
    net_sek: Money | None = None
    vat_sek: Money | None = None

    def taken_back(self) -> "DocumentVatRow":
        """The row with its signs turned."""
        net, vat = self.net_sek, self.vat_sek
        return replace(
            self,
            net=-self.net,
            vat=-self.vat,
            net_sek=None if net is None else -net,
            vat_sek=None if vat is None else -vat,
        )
