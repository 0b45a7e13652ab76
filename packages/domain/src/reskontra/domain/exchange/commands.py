"""What can be done with rates of exchange."""

from reskontra.domain.exchange.entering import reasons_not_to_enter, reasons_to_doubt, tidied
from reskontra.domain.exchange.events import RateEntered
from reskontra.domain.exchange.ids import RateId
from reskontra.domain.exchange.models import EnteredRate
from reskontra.domain.exchange.queries import published_around
from reskontra.domain.exchange.views import NewRate
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if


async def enter_rate(new: NewRate) -> RateId:
    """Say what a currency was worth on a day; on that day it counts before what was published.

    What was entered is kept, and the last that was entered for a day counts: so a slip is mended.
    """
    new = tidied(new)
    refuse_if(reasons_not_to_enter(new, today()))
    refuse_if(reasons_to_doubt(new, await published_around(new.currency, new.day)))
    rate_id = RateId.new()
    await EnteredRate(
        id=rate_id.uuid,
        currency=new.currency,
        day=new.day,
        kronor=new.kronor,
        reason=new.reason,
        entered_at=now(),
    ).save()
    record(RateEntered(rate_id=rate_id, currency=new.currency, day=new.day))
    return rate_id
