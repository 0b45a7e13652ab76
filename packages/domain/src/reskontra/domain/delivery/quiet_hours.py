"""When nobody is disturbed: a text message waits for the morning, and for a day of work.

From 20 to 08 in Sweden, and the whole of a day that is red in the calendar.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final

from reskontra.domain.countries import country_of
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import SWEDEN

MORNING: Final = time(8)
EVENING: Final = time(20)
_A_DAY: Final = timedelta(days=1)


def leaves_at(channel: Channel, moment: datetime, *, is_urgent: bool = False) -> datetime:
    """When a parcel that is ready at a moment may leave; only text messages wake people."""
    if channel is not Channel.SMS or is_urgent:
        return moment
    return allowed_from(moment, country_of("SE").is_red_day)


def allowed_from(moment: datetime, is_red_day: Callable[[date], bool]) -> datetime:
    """The first moment from this one on when a message may arrive; this one if it may."""
    local = moment.astimezone(SWEDEN)
    day, hour = local.date(), local.time()
    if MORNING <= hour < EVENING and not is_red_day(day):
        return moment
    if hour >= EVENING:
        day += _A_DAY
    while is_red_day(day):
        day += _A_DAY
    return max(moment, datetime.combine(day, MORNING, SWEDEN).astimezone(moment.tzinfo))
