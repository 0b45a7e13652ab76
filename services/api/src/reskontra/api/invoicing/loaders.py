"""Why a line costs what it costs."""

from decimal import Decimal
from typing import Protocol
from uuid import UUID

import strawberry

from reskontra.api.catalogue.types import PriceTrace
from reskontra.api.columns import column
from reskontra.api.context import Info
from reskontra.api.money import Money
from reskontra.api.vat import VatClass
from reskontra.domain.invoicing import explaining, queries
from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.type
class LineReason:
    """From quantity and price to the amount of a line (varför det beloppet)."""

    reason: strawberry.Private[explaining.LineReason]
    quantity: Decimal = column("reason.quantity", "Antal.")
    unit_price: Decimal = column("reason.unit_price", "À-pris, as it stands on the line.")
    before_discount: Money = column(
        lambda root: Money.of(root.reason.before_discount), "Quantity times price (före rabatt)."
    )
    discount_percent: Decimal = column("reason.discount_percent", "Rabatt i procent.")
    discount: Money = column(lambda root: Money.of(root.reason.discount), "Rabatt.")
    amount: Money = column(
        lambda root: Money.of(root.reason.amount),
        "Radbelopp; with VAT where the invoice's prices include it.",
    )
    net: Money = column(lambda root: Money.of(root.reason.net), "The line without VAT.")
    vat_rate: Decimal = column("reason.vat_rate", "VAT in percent (momssats).")
    vat_class: VatClass | None = column("reason.vat_class", "Momsklass; null for a bare rate.")
    law: str = column("reason.law", "The paragraph that gives the class its rate (lagrum).")
    is_price_by_hand: bool = column(
        "reason.is_price_by_hand", "Somebody wrote another price than was found (eget pris)."
    )
    is_vat_by_hand: bool = column(
        "reason.is_vat_by_hand", "Somebody chose another rate than the article's (egen momssats)."
    )
    price: PriceTrace | None = column(
        lambda root: PriceTrace.of(root.reason.trace) if root.reason.trace else None,
        "How the article's price was found; null where no article was sold (prisets härledning).",
    )


class _Row(Protocol):
    invoice_uuid: UUID
    position: int


class _Line(Protocol):
    row: _Row


async def _load_reasons(ids: list[InvoiceId]) -> list[dict[int, LineReason]]:
    wholes = await queries.invoices(ids)
    found = [wholes.get(each) for each in ids]
    return [
        {
            row.position: LineReason(reason=explaining.reason_of(row, whole.head.supplied))
            for row in whole.lines
        }
        if whole
        else {}
        for whole in found
    ]


async def line_reason(root: _Line, info: Info) -> LineReason | None:
    """Why a line costs what it costs; all lines of an invoice are read at once."""
    reasons = await info.context.load(_load_reasons, InvoiceId(root.row.invoice_uuid))
    return reasons.get(root.row.position)
