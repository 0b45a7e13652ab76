"""Which days an invoice may bear."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from reskontra.domain.invoicing.drafts import NewDraft
from reskontra.domain.invoicing.refusals import SupplyPeriodReversed
from reskontra.domain.kernel.refusals import OutOfRange, Refusal, Required

FIRST_DAY: Final = date(1990, 7, 1)
LAST_DAY: Final = date(2200, 1, 1)
_YEARS_AHEAD: Final = 2


def last_invoice_day(today: date) -> date:
    """The last day that an invoice may bear: a slip in the year could never be mended."""
    return date(today.year + _YEARS_AHEAD, 12, 31)


def day_reasons(day: date | None, path: Sequence[str], last: date = LAST_DAY) -> list[Refusal]:
    """Why a day, if one is given, is none that an invoice may bear."""
    if day is None or FIRST_DAY <= day <= last:
        return []
    return [OutOfRange(path=path, minimum=FIRST_DAY, maximum=last)]


def supply_reasons(new: NewDraft) -> list[Refusal]:
    """Why the day or period of the supply is none: it begins before it ends, within all days."""
    reasons = day_reasons(new.supply_date, ("supplyDate",))
    if new.supply_to is None:
        return reasons
    if new.supply_date is None:
        return [*reasons, Required(path=("supplyDate",))]
    if new.supply_to < new.supply_date:
        return [*reasons, SupplyPeriodReversed(path=("supplyTo",), supply_date=new.supply_date)]
    return reasons + day_reasons(new.supply_to, ("supplyTo",))
