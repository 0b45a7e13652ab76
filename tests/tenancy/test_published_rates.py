"""Rates are kept once for all firms, and a firm can only ask for them."""

from datetime import date
from decimal import Decimal

import asyncpg
import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError

from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.published_rates import EuroRate, keep_rates, last_day_kept
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction

pytestmark = pytest.mark.usefixtures("nothing_published")

FRIDAY, THURSDAY = date(2026, 11, 20), date(2026, 11, 19)
KRONA = EuroRate("SEK", FRIDAY, Decimal("11.0235"))


async def test_what_is_kept_again_is_kept_once() -> None:
    assert await last_day_kept() is None
    assert await keep_rates([KRONA, EuroRate("SEK", THURSDAY, Decimal(11))]) == 2
    assert await keep_rates([KRONA]) == 0
    assert await last_day_kept() == FRIDAY


async def test_what_its_publisher_mends_is_mended(superuser: asyncpg.Connection) -> None:
    await keep_rates([KRONA])
    assert await keep_rates([EuroRate("SEK", FRIDAY, Decimal("11.03"))]) == 1
    assert await superuser.fetchval("SELECT per_euro FROM platform.exchange_rate") == Decimal(
        "11.03"
    )


async def test_a_firm_asks_and_never_writes(firm_scope: TenantScope) -> None:
    await keep_rates([KRONA])
    with pytest.raises(OperationalError, match="permission denied"):
        async with tenant_transaction():
            await get_connection(CONNECTION).execute_query_dict(
                "UPDATE platform.exchange_rate SET per_euro = 1"
            )
    async with tenant_transaction(read_only=True):
        rows = await get_connection(CONNECTION).execute_query_dict(
            "SELECT * FROM platform.published_rates($1, $2, $2)", [["EUR", "SEK"], FRIDAY]
        )
    assert [(row["currency"], row["per_euro"]) for row in rows] == [
        ("SEK", Decimal("11.0235")),
        ("EUR", Decimal(1)),
    ]
