"""What can be done with rates of exchange."""

from reskontra.domain.exchange.entering import reasons_not_to_enter, tidied
from reskontra.domain.exchange.events import RateEntered
from reskontra.domain.exchange.ids import RateId
from reskontra.domain.exchange.models import EnteredRate
from reskontra.domain.exchange.views import NewRate
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if


async def enter_rate(new: NewRate) -> RateId:
    """Say what a currency was worth on a day; on that day it counts before what was published."""
    new = tidied(new)
    refuse_if(reasons_not_to_enter(new, today()))
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
