"""Money in the schema: an exact amount and its currency."""

from decimal import Decimal
from typing import Self

import strawberry

from reskontra.api.scalars import CurrencyCode
from reskontra.domain.kernel import money


@strawberry.type
class Money:
    """An amount of money (belopp)."""

    amount: Decimal = strawberry.field(description="In major units, with the currency's decimals.")
    currency: CurrencyCode

    @classmethod
    def of(cls, value: money.Money) -> Self:
        return cls(amount=value.amount, currency=CurrencyCode(value.currency))


@strawberry.input
class MoneyInput:
    """An amount of money (belopp)."""

    amount: Decimal
    currency: CurrencyCode = CurrencyCode("SEK")
