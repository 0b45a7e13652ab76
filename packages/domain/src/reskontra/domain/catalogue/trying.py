"""What some work would come to, before any is done."""

from datetime import datetime, timedelta
from typing import Final

from reskontra.domain.catalogue.hour_prices import HourTerms, hour_prices
from reskontra.domain.catalogue.hour_type_views import HourTrial
from reskontra.domain.catalogue.prices import day_reasons
from reskontra.domain.catalogue.refusals import WorkReversed, WorkTooLong
from reskontra.domain.catalogue.splitting import split
from reskontra.domain.catalogue.surcharges import IsRedDay
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.refusals import Refusal

LONGEST_DAYS: Final = 7


def reasons_not_to_try(begins: datetime, ends: datetime) -> list[Refusal]:
    """Why no work can go on between two instants."""
    if reasons := day_reasons(begins.astimezone(SWEDEN).date(), ("beginsAt",)):
        return reasons
    if _to_the_minute(ends) <= _to_the_minute(begins):
        return [WorkReversed(path=("endsAt",))]
    if ends - begins > timedelta(days=LONGEST_DAYS):
        return [WorkTooLong(path=("endsAt",), maximum_days=LONGEST_DAYS)]
    return []


def tried(terms: HourTerms, begins: datetime, ends: datetime, *, is_red_day: IsRedDay) -> HourTrial:
    """What work between two instants comes to; time is counted in whole minutes."""
    pieces = split(
        _to_the_minute(begins), _to_the_minute(ends), terms.windows, is_red_day=is_red_day
    )
    return HourTrial(pieces, hour_prices(pieces, terms))


def _to_the_minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)
