"""Allowances and charges on a whole invoice."""

from decimal import Decimal
from typing import Self, TypeAlias

import strawberry

from reskontra.api.money import Money
from reskontra.api.vat import Sold, VatCase, VatClass
from reskontra.domain.invoicing import adjustments
from reskontra.domain.invoicing.counting import CountedAdjustment

AdjustmentKind: TypeAlias = adjustments.AdjustmentKind
strawberry.enum(adjustments.AdjustmentKind, description="Rabatt or avgift on the whole invoice.")


@strawberry.type
class AdjustmentPart:
    """What of an allowance or a charge bears one kind of VAT (fördelning på moms)."""

    case: VatCase
    rate: Decimal
    net: Money = strawberry.field(description="Without VAT; an allowance is negative.")

    @classmethod
    def of(cls, value: adjustments.AdjustmentPart) -> Self:
        treatment = value.treatment
        return cls(case=treatment.case, rate=treatment.percent, net=Money.of(value.net))


@strawberry.type
class InvoiceAdjustment:
    """An allowance or a charge on the whole invoice (rabatt eller avgift)."""

    kind: AdjustmentKind
    reason: str = strawberry.field(description="What it is for (orsak).")
    percent: Decimal | None = strawberry.field(description="Of the sum of the lines.")
    amount: Decimal | None = strawberry.field(
        description="What was asked for, in the invoice's prices."
    )
    is_spread: bool = strawberry.field(
        description="Bears the VAT of the lines, in proportion (fördelas på radernas moms)."
    )
    vat_rate: Decimal | None
    sold: Sold | None
    vat_class: VatClass | None
    vat_case: VatCase | None
    exemption: str | None
    net: Money = strawberry.field(
        description="What it comes to without VAT; an allowance is negative."
    )
    total: Money = strawberry.field(
        description="Belopp; with VAT where the invoice's prices include it."
    )
    parts: list[AdjustmentPart]

    @classmethod
    def of(cls, value: adjustments.Adjustment) -> Self:
        asked = value.asked
        return cls(
            kind=asked.kind,
            reason=asked.reason,
            percent=asked.percent,
            amount=asked.amount,
            is_spread=asked.is_spread,
            vat_rate=asked.vat_rate,
            sold=asked.sold,
            vat_class=asked.vat_class,
            vat_case=asked.vat_case,
            exemption=asked.exemption,
            net=Money.of(value.net),
            total=Money.of(value.amount),
            parts=[AdjustmentPart.of(part) for part in value.parts],
        )


@strawberry.type
class DraftTotalsAdjustment:
    """What an allowance or a charge comes to while somebody writes it."""

    position: int = strawberry.field(description="Its place among those asked about, from 1.")
    reason: str = strawberry.field(description="What it is for (orsak).")
    percent: Decimal | None = strawberry.field(description="Of the sum of the lines.")
    net: Money = strawberry.field(description="Without VAT; an allowance is negative.")
    total: Money = strawberry.field(description="Belopp; with VAT where the prices include it.")
    parts: list[AdjustmentPart]

    @classmethod
    def of(cls, value: CountedAdjustment) -> Self:
        each = value.adjustment
        parts = [AdjustmentPart.of(part) for part in each.parts]
        return cls(
            position=value.position,
            reason=each.asked.reason,
            percent=each.asked.percent,
            net=Money.of(each.net),
            total=Money.of(each.amount),
            parts=parts,
        )
