"""What may be asked of an allowance or a charge on a whole invoice."""

from decimal import Decimal

import strawberry

from reskontra.api.invoicing.adjustment_types import AdjustmentKind
from reskontra.api.vat import Sold, VatCase, VatClass
from reskontra.domain.invoicing import adjustments


@strawberry.input
class InvoiceAdjustmentInput:
    """An allowance or a charge on the whole invoice (rabatt eller avgift).

    Its VAT is decided as that of a line. One that says nothing of VAT bears the VAT of the lines,
    in proportion.
    """

    kind: AdjustmentKind
    reason: str = strawberry.field(description="What it is for, on the page (orsak).")
    percent: Decimal | None = strawberry.field(
        default=None, description="Of the sum of the lines (procent av radernas summa)."
    )
    amount: Decimal | None = strawberry.field(
        default=None, description="In the invoice's prices (i fakturans priser); this or `percent`."
    )
    vat_rate: Decimal | None = strawberry.field(default=None, description="Momssats.")
    sold: Sold | None = strawberry.field(default=None, description="Vad som säljs.")
    vat_class: VatClass | None = strawberry.field(default=None, description="Momsklass.")
    vat_case: VatCase | None = strawberry.field(default=None, description="Momsfall.")
    exemption: str | None = strawberry.field(default=None, description="Undantag.")

    def value(self) -> adjustments.NewAdjustment:
        return adjustments.NewAdjustment(
            kind=self.kind,
            reason=self.reason,
            percent=self.percent,
            amount=self.amount,
            vat_rate=self.vat_rate,
            sold=self.sold,
            vat_class=self.vat_class,
            vat_case=self.vat_case,
            exemption=self.exemption,
        )
