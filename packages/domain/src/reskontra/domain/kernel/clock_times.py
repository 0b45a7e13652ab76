"""Which instants a clock on the wall means: none, one, or two of them in the nights of the change.

Sweden puts its clocks forward at 02:00 on the last Sunday of March and back at 03:00 on that of
October (Directive 2000/84/EC, articles 2 and 3; förordning 2001:127, 2 §).
"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from reskontra.domain.kernel.clock import SWEDEN


def instants_of(day: date, clock: time, zone: ZoneInfo = SWEDEN) -> tuple[datetime, ...]:
    """Every instant at which clocks in ``zone`` show a time on a day, in UTC and in order."""
    shown = datetime.combine(day, clock.replace(tzinfo=None))
    meant = [shown.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    real = [one for one in meant if one.astimezone(zone).replace(tzinfo=None, fold=0) == shown]
    return tuple(dict.fromkeys(real))
