"""Money in the schema: an exact amount and its currency."""

from decimal import Decimal
from functools import lru_cache
from typing import ClassVar

import strawberry

from reskontra.api.scalars import CurrencyCode
from reskontra.domain.kernel import money


@strawberry.type
class Money:
    """An amount of money (belopp)."""

    NEVER_CHANGES: ClassVar[bool] = True

    amount: Decimal = strawberry.field(description="In major units, with the currency's decimals.")
    currency: CurrencyCode

    # Amounts are handed out by ``money_of``, so the same amount is the same object.
    __hash__ = object.__hash__

    @staticmethod
    def of(value: money.Money) -> "Money":
        return money_of(value.minor, value.currency)


@lru_cache(maxsize=20_000)
def money_of(minor: int, currency: str) -> Money:
    """Money of minor units. Amounts recur in lists, and nobody changes them."""
    return Money(amount=money.Money(minor).amount, currency=CurrencyCode(currency))


@strawberry.input
class MoneyInput:
    """An amount of money (belopp)."""

    amount: Decimal
    currency: CurrencyCode = CurrencyCode("SEK")
