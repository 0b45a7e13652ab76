"""Questions about the chart of accounts."""

from collections.abc import Collection

from tortoise.connection import get_connection

from reskontra.domain.catalogue.chart import Account
from reskontra.domain.tables import CONNECTION


async def accounts() -> tuple[Account, ...]:
    """The whole chart, by number."""
    _, rows = await get_connection(CONNECTION).execute_query(
        "SELECT number, name FROM account ORDER BY number"
    )
    return tuple(Account._make(row) for row in rows)


async def accounts_known(numbers: Collection[str]) -> frozenset[str] | None:
    """Those of some accounts that the chart has; None where the firm has brought no chart."""
    (found,) = await get_connection(CONNECTION).execute_query_dict(
        "SELECT EXISTS (SELECT FROM account) AS has_chart,"
        " ARRAY(SELECT number FROM account WHERE number = ANY($1)) AS numbers",
        [list(numbers)],
    )
    return frozenset(found["numbers"]) if found["has_chart"] else None
