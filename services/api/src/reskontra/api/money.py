"""Money in the schema: an exact amount and its currency."""

from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import Any, ClassVar

import strawberry

from reskontra.api.columns import keyed
from reskontra.api.scalars import CurrencyCode
from reskontra.domain.invoicing.refusals import NumberUnusable
from reskontra.domain.kernel import money
from reskontra.domain.kernel.refusals import Refused


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


def money_column(minor: str, currency: str, description: str | None = None) -> Any:  # noqa: ANN401 - a column
    """A field with the money that an object's row holds in two places."""
    return keyed(attrgetter(minor, currency), lambda key: money_of(*key), description)


def kronor_column(minor: str, description: str | None = None) -> Any:  # noqa: ANN401 - a column
    """A field with the kronor that an object's row holds in one place."""
    return keyed(attrgetter(minor), lambda key: money_of(key, "SEK"), description)


@strawberry.input
class MoneyInput:
    """An amount of money (belopp)."""

    amount: Decimal
    currency: CurrencyCode = CurrencyCode("SEK")


def exact(given: MoneyInput, field: str) -> money.Money:
    """The amount that a field of an input gives.

    Raises:
        Refused: It has fractions of an öre.
    """
    try:
        return money.Money.of(given.amount, given.currency)
    except money.InexactAmountFault as error:
        raise Refused([NumberUnusable(path=(field,), maximum_decimals=2)]) from error
