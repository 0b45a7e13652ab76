"""What work has left: what it is worth to the firm, less what it pays those who did it.

Both are counted by the day of the work, and what is paid by a plan by the day it is invoiced: the
hours that it covers pay, and cost nothing of their own. What is paid on account is no more than an
advance, and counts with the hours. What is approved and on no invoice yet pays already, so its
price counts as well, and is told apart; so is what went back with an invoice credited whole. What
is credited of a part is taken off the work that its lines stand for.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.kernel.money import Money

FULL_DAY: Final = 8 * 60
# What plans bring in is no consultant's.
PLANS: Final = "PLANS"
_DAY: Final = timedelta(days=1)
_WEEKEND: Final = 5
_ALL: Final = Decimal(100)
_TENTH: Final = Decimal("0.1")


class MarginBy(StrEnum):
    """What work is told together by."""

    ASSIGNMENT = "ASSIGNMENT"
    CONSULTANT = "CONSULTANT"
    CUSTOMER = "CUSTOMER"
    MONTH = "MONTH"


@dataclass(frozen=True, slots=True, kw_only=True)
class Margin:
    """What some work has come to; ``key`` is an id, a month, or ``PLANS``.

    Attributes:
        worked: Minutes that were worked.
        debited: Minutes that the customer is debited.
        revenue: What stands on invoices, without VAT.
        unbilled: What is approved and on no invoice.
        pay: What is earned and repaid, before tax, without the employer's contributions and
            without the VAT that the firm deducts and with that which it does not.
    """

    key: str
    title: str
    worked: int
    debited: int
    revenue: Money
    unbilled: Money
    pay: Money

    @property
    def left(self) -> Money:
        """The margin; below zero where it pays more than it is worth."""
        return self.worth - self.pay

    @property
    def worth(self) -> Money:
        """What the customer pays for it, on an invoice or not yet, without VAT."""
        return self.revenue + self.unbilled

    @property
    def percent(self) -> Decimal | None:
        """The margin in percent of its worth, rounded half up; None where it is worth nothing."""
        if not self.worth:
            return None
        return (self.left.amount * _ALL / self.worth.amount).quantize(_TENTH, ROUND_HALF_UP)


def total(rows: Iterable[Margin]) -> Margin:
    """All of them as one."""
    all_of = list(rows)
    return Margin(
        key="",
        title="",
        worked=sum(each.worked for each in all_of),
        debited=sum(each.debited for each in all_of),
        revenue=Money.total(each.revenue for each in all_of),
        unbilled=Money.total(each.unbilled for each in all_of),
        pay=Money.total(each.pay for each in all_of),
    )


def by_plan(key: str, title: str, revenue: Money) -> Margin:
    """What the sums of plans bring in."""
    nothing = Money.zero()
    return Margin(
        key=key,
        title=title,
        worked=0,
        debited=0,
        revenue=revenue,
        unbilled=nothing,
        pay=nothing,
    )


def merged(rows: Iterable[Margin]) -> list[Margin]:
    """Those of one key as one, in the order of their titles."""
    of_key: dict[str, list[Margin]] = defaultdict(list)
    for row in rows:
        of_key[row.key].append(row)
    whole = [replace(total(alike), key=key, title=alike[0].title) for key, alike in of_key.items()]
    return sorted(whole, key=lambda each: (each.title.casefold(), each.key))


def full_time(first: date, last: date, country: CountryPack) -> int:
    """The minutes of somebody who works eight hours on every weekday that is no holiday."""
    days = (first + _DAY * place for place in range((last - first).days + 1))
    worked = [day for day in days if day.weekday() < _WEEKEND and not country.is_red_day(day)]
    return len(worked) * FULL_DAY


def utilisation(minutes: int, full: int) -> Decimal | None:
    """Minutes in percent of full time, rounded half up; None where nobody was to work."""
    if full == 0:
        return None
    return (Decimal(minutes) * _ALL / full).quantize(_TENTH, ROUND_HALF_UP)
