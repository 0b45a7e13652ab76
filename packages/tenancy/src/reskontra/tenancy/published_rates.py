"""What one euro is worth in other currencies: public facts, kept once for all firms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reskontra.domain.kernel.clock import now
from reskontra.tenancy.transaction import platform_transaction

# A rate that was mended by its publisher is mended here; what was issued by it keeps it as it was.
_KEEP = """
INSERT INTO exchange_rate (currency, day, per_euro, taken_at)
SELECT *, $4 FROM unnest($1::text[], $2::date[], $3::numeric[])
ON CONFLICT (currency, day) DO UPDATE SET per_euro = EXCLUDED.per_euro, taken_at = EXCLUDED.taken_at
WHERE exchange_rate.per_euro <> EXCLUDED.per_euro
RETURNING currency
"""


@dataclass(frozen=True, slots=True)
class EuroRate:
    """What one euro was worth in a currency on a day."""

    currency: str
    day: date
    per_euro: Decimal


async def keep_rates(rates: Iterable[EuroRate]) -> int:
    """Keep what was published; tell how many were not known so before."""
    told = list(rates)
    values = [[getattr(each, name) for each in told] for name in ("currency", "day", "per_euro")]
    async with platform_transaction() as platform:
        return len(await platform.rows(_KEEP, *values, now()))


async def last_day_kept() -> date | None:
    """The latest day that rates are kept for."""
    async with platform_transaction(read_only=True) as platform:
        row = await platform.row("SELECT max(day) AS day FROM exchange_rate")
    return row["day"] if row else None
