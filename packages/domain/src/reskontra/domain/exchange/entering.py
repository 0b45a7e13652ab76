"""What may be entered as a rate."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from reskontra.domain.exchange.choosing import FIRST_DAY
from reskontra.domain.exchange.refusals import RateOfHome, RateUnlikely, RateUnusable
from reskontra.domain.exchange.views import NewRate, Rate
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.limits import currency_reasons, text_reasons
from reskontra.domain.kernel.refusals import OutOfRange, Refusal
from reskontra.domain.kernel.text import one_line

LARGEST: Final = Decimal(10) ** 6
MOST_DECIMALS: Final = 6
# A currency does not halve or double within a week; a decimal sign that slips, the rate of a
# hundred, or kronor and currency the wrong way round, do at once.
FURTHEST: Final = 2


def tidied(new: NewRate) -> NewRate:
    """The entry with clean texts."""
    return replace(new, reason=one_line(new.reason))


def reasons_not_to_enter(new: NewRate, today: date) -> list[Refusal]:
    """Every reason against a tidy rate at once, in the order of its fields."""
    reasons = currency_reasons(new.currency, ("currency",))
    if new.currency == HOME:
        reasons.append(RateOfHome(path=("currency",)))
    if not FIRST_DAY <= new.day <= today:
        reasons.append(OutOfRange(path=("day",), minimum=FIRST_DAY, maximum=today))
    if not _is_usable(new.kronor):
        reasons.append(
            RateUnusable(path=("kronor",), maximum=LARGEST, maximum_decimals=MOST_DECIMALS)
        )
    return reasons + text_reasons(new.reason, ("reason",), is_required=True)


def reasons_to_doubt(new: NewRate, published: Rate | None) -> list[Refusal]:
    """Why a usable rate is taken for a slip: it is far from what was published around its day."""
    if published is None:
        return []
    least, most = published.kronor / FURTHEST, published.kronor * FURTHEST
    if least <= new.kronor <= most:
        return []
    return [RateUnlikely(path=("kronor",), published=published.kronor, on=published.day)]


def _is_usable(kronor: Decimal) -> bool:
    if not kronor.is_finite() or not 0 < kronor < LARGEST:
        return False
    return kronor == round(kronor, MOST_DECIMALS)
