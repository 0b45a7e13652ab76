"""Questions about rates of exchange."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Final, TypeAlias

from tortoise.connection import get_connection

from reskontra.domain.exchange.choosing import FIRST_DAY, OLDEST, nearest, rate_on
from reskontra.domain.exchange.crossing import crossed
from reskontra.domain.exchange.ids import RateId
from reskontra.domain.exchange.views import EnteredRateRow, PublishedRate, Rate, RateSource
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.currencies import INVOICED, is_foreign
from reskontra.domain.tables import CONNECTION

Day: TypeAlias = tuple[str, date]

# What is published is the platform's: it answers every firm alike, and about nothing else.
_PUBLISHED: Final = """
    SELECT currency, day, per_euro, kronor_per_euro FROM platform.published_rates($1, $2, $3)
"""
_ENTERED: Final = """
    SELECT id, currency, day, trim_scale(kronor) AS kronor, reason, entered_at FROM entered_rate
"""
_BETWEEN: Final = "WHERE currency = ANY($1) AND day BETWEEN $2 AND $3 ORDER BY id"
_MOST_LISTED: Final = 200


async def rates_on(wanted: Collection[Day]) -> Mapping[Day, Rate]:
    """The rate that counts for each currency on its day, in two statements; none is left out."""
    # Days before any rate are asked about as well, by whoever slips in a date.
    foreign = {(code, day) for code, day in wanted if is_foreign(code) and day >= FIRST_DAY}
    if not foreign:
        return {}
    days = [day for _, day in foreign]
    known = await _known({code for code, _ in foreign}, min(days) - OLDEST, max(days))
    found = {each: rate_on(each[1], known.get(each[0], ())) for each in foreign}
    return {each: rate for each, rate in found.items() if rate is not None}


async def latest_rates() -> tuple[Rate, ...]:
    """The rate of each currency that would count today, by its code."""
    day = today()
    found = await rates_on([(code, day) for code in INVOICED])
    return tuple(found[code, day] for code in sorted(INVOICED) if (code, day) in found)


async def entered_rates(ids: Collection[RateId] | None = None) -> tuple[EnteredRateRow, ...]:
    """The rates that were entered, or some of them, the newest first."""
    where, values = ("", []) if ids is None else ("WHERE id = ANY($1)", [[i.uuid for i in ids]])
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"{_ENTERED} {where} ORDER BY id DESC LIMIT {_MOST_LISTED}", values
    )
    return tuple(EnteredRateRow(id=RateId(row.pop("id")), **row) for row in rows)


async def published_around(currency: str, day: date) -> Rate | None:
    """What was published nearest to a day, within a week before and after it."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _PUBLISHED, [[currency], day - OLDEST, day + OLDEST]
    )
    return nearest(day, [crossed(PublishedRate(**row)) for row in rows])


async def _known(codes: set[str], first: date, last: date) -> dict[str, list[Rate]]:
    values = [sorted(codes), first, last]
    connection = get_connection(CONNECTION)
    published = await connection.execute_query_dict(_PUBLISHED, values)
    entered = await connection.execute_query_dict(f"{_ENTERED} {_BETWEEN}", values)
    found: dict[str, list[Rate]] = {code: [] for code in codes}
    for row in published:
        found[row["currency"]].append(crossed(PublishedRate(**row)))
    for row in entered:
        kept = {name: row[name] for name in ("currency", "day", "kronor", "reason")}
        found[row["currency"]].append(Rate(**kept, source=RateSource.ENTERED))
    return found
