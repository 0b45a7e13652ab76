"""Takes what the European Central Bank publishes, once for all firms."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from reskontra.domain.kernel.clock import today
from reskontra.tenancy.published_rates import EuroRate, keep_rates, last_day_kept
from reskontra.workers.actor import platform_actor
from reskontra.workers.broker import Queue
from reskontra.workers.ports.rates import PublishedRate, Rates, RatesOutage
from reskontra.workers.switchboard import publisher_of_rates

_ONE_DAY: Final = timedelta(days=1)


@platform_actor(queue=Queue.MAINTENANCE)
async def take_rates(_: str) -> None:
    """Keep the rates that were published since last; an outage is made up for at the next turn."""
    publisher = publisher_of_rates()
    if publisher is None:
        return
    try:
        rates = await _missing(publisher, await last_day_kept())
    except RatesOutage:
        return
    await keep_rates(EuroRate(each.currency, each.day, each.per_euro) for each in rates)


async def _missing(publisher: Rates, last: date | None) -> Sequence[PublishedRate]:
    """What was published since a day: the latest day's, or of many days if some were missed."""
    if last == today():
        return ()
    latest = await publisher.latest()
    day = max(each.day for each in latest)
    if last is not None and day - last <= _ONE_DAY:
        return latest
    return await publisher.of_ninety_days()
