"""What may be asked of rates of exchange."""

from datetime import date
from decimal import Decimal

import strawberry

from reskontra.api.scalars import CurrencyCode
from reskontra.domain.exchange import views


@strawberry.input
class ExchangeRateEnterInput:
    """What a currency was worth on a day (ange kurs)."""

    currency: CurrencyCode
    day: date = strawberry.field(description="Kursdag.")
    kronor: Decimal = strawberry.field(description="Kronor for one (kurs).")
    reason: str = strawberry.field(description="Where it comes from (källa); the invoice says so.")
    idempotency_key: str | None = None

    def rate(self) -> views.NewRate:
        return views.NewRate(
            currency=self.currency, day=self.day, kronor=self.kronor, reason=self.reason
        )
