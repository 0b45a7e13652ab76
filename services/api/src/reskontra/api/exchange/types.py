"""Rates of exchange."""

from datetime import date, datetime
from decimal import Decimal
from typing import Self, TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.nodes import Node
from reskontra.api.scalars import CurrencyCode
from reskontra.domain.exchange import views
from reskontra.domain.exchange.ids import RateId

RateSource: TypeAlias = views.RateSource
strawberry.enum(
    views.RateSource,
    description="Who fixed a rate (kurskälla): Europeiska centralbanken, or somebody of the firm.",
)


@strawberry.type
class ExchangeRate:
    """What one of a currency is worth in kronor by the rate of a day (växelkurs)."""

    currency: CurrencyCode
    day: date = strawberry.field(description="Kursdag.")
    kronor: Decimal = strawberry.field(description="Kronor for one (kurs).")
    source: RateSource
    reason: str = strawberry.field(description="Of an entered one: where it comes from (källa).")

    @classmethod
    def of(cls, value: views.Rate) -> Self:
        return cls(
            currency=CurrencyCode(value.currency),
            day=value.day,
            kronor=value.kronor,
            source=value.source,
            reason=value.reason,
        )


@strawberry.type
class EnteredRate(Node):
    """A rate that somebody entered (egen kurs); it counts before what is published of its day."""

    id: RateId
    row: strawberry.Private[views.EnteredRateRow]
    currency: CurrencyCode = column("row.currency")
    day: date = column("row.day", "Kursdag.")
    kronor: Decimal = column("row.kronor", "Kronor for one (kurs).")
    reason: str = column("row.reason", "Where it comes from (källa); stands on the invoice.")
    entered_at: datetime = column("row.entered_at")
