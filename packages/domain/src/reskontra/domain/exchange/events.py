"""What has happened to rates of exchange."""

from dataclasses import dataclass
from datetime import date

from reskontra.domain.exchange.ids import RateId
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class RateEntered(Event):
    """Somebody said what a currency was worth on a day."""

    rate_id: RateId
    currency: str
    day: date
