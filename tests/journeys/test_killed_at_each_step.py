"""Killed at any statement, between report and released pay: what is asked again ends the same.

A process of its own goes the way of an hour and kills itself before its n-th statement, for each n
there is, and as soon as its n-th COMMIT is kept, before anybody hears of it; then the same is asked
again. Messages are lost with the process that dies before a statement, and the sweep finds what
they were about; they are delivered again where it dies behind a COMMIT.

A way has some hundreds of statements and a death takes half a second, so one in twenty-four is
tried, with each policy at other ones, and every third COMMIT. Put ``STEP`` at 1 to try them all.
"""

from collections import Counter
from dataclasses import dataclass
from itertools import count

import asyncpg
import pytest
import pytest_asyncio

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.support.database import Cleaner
from tests.support.hours_way import Way, go, go_again, ordered
from tests.support.mortal import Death, Life, is_killed
from tests.support.workers import Workers

pytestmark = [pytest.mark.chaos, pytest.mark.journey, pytest.mark.timeout(1_200)]

POLICIES = list(BillingPolicy)
STEP = {False: 24, True: 3}
FEWEST = 5
MONEY = """
SELECT 'invoice', concat_ws(' ', state, net_minor, vat_minor, rounding_minor, total_minor,
       paid_minor, sent_at IS NOT NULL, pdf_sha256 IS NOT NULL) FROM {0}.invoice
UNION ALL
SELECT 'entry', concat_ws(' ', state, revenue_minor, pay_minor, held_reasons) FROM {0}.time_entry
UNION ALL
SELECT 'billed line', concat_ws(' ', position, returned_at IS NOT NULL) FROM {0}.billed_line
UNION ALL
SELECT 'pay line', concat_ws(' ', rule, amount_minor, released_minor) FROM {0}.pay_line
UNION ALL
SELECT 'release', amount_minor::text FROM {0}.pay_release
UNION ALL
SELECT 'parcel', concat_ws(' ', purpose, channel, recipient, generation, state) FROM {0}.parcel
UNION ALL
SELECT 'event', kind FROM {0}.event
"""
WHOLE = {
    ("entry", "INVOICED 158333 68728 []"): 1,
    ("rows", "invoice"): 1,
    ("rows", "billed_line"): 1,
    ("rows", "pay_line"): 1,
    ("release", "68728"): 1,
}
GAPS = "SELECT max(number) - min(number) + 1 - count(number) FROM {0}.invoice"


@dataclass(frozen=True, kw_only=True)
class House:
    """A firm in which the same way is gone again and again, each time by other people."""

    firm: TenantScope
    workers: Workers
    cleaner: Cleaner
    superuser: asyncpg.Connection

    async def stands(self) -> Counter[tuple[str, str]]:
        """What the firm holds: each sum and state, and the rows of each table."""
        found = await self.superuser.fetch(MONEY.format(self.firm.schema))
        rows = await self.cleaner.rows_in(self.firm)
        mails = Counter({("mails", ""): len(self.workers.mailbox.mails)})
        return (
            Counter(tuple(row) for row in found)
            + Counter({("rows", name): number for name, number in rows.items()})
            + mails
        )

    async def gone(
        self, policy: BillingPolicy, death: Death | None
    ) -> tuple[bool, Counter[tuple[str, str]]]:
        """Whether somebody died on the way, and what the firm then holds more, or less."""
        way = await ordered(policy, self.workers)
        before = await self.stands()
        is_dead = await is_killed(self.life(way, death), self.superuser)
        await go_again(way, self.workers, is_redelivered=bool(death and death.of_commits))
        assert await self.superuser.fetchval(GAPS.format(self.firm.schema)) == 0
        stands = await self.stands()
        stands.subtract(before)
        return is_dead, Counter({what: more for what, more in stands.items() if more})

    async def dies(
        self, policy: BillingPolicy, *, of_commits: bool
    ) -> tuple[int, dict[int, Counter[tuple[str, str]]]]:
        """How many died on the way, and what the firm held more after each turn."""
        step = STEP[of_commits]
        found = {}
        for turn in count(1 + 2 * POLICIES.index(policy) % step, step):
            is_dead, found[turn] = await self.gone(policy, Death(turn, of_commits))
            if not is_dead:
                break
        return len(found) - 1, found

    def life(self, way: Way, death: Death | None) -> Life[Way]:
        return Life(
            settings=self.workers.board.settings,
            firm=self.firm,
            work=go,
            way=way,
            death=death,
        )


@pytest_asyncio.fixture(loop_scope="session")
async def house(
    firm_scope: TenantScope, workers: Workers, cleaner: Cleaner, superuser: asyncpg.Connection
) -> House:
    async with tenant_transaction():
        await make_company()
    return House(firm=firm_scope, workers=workers, cleaner=cleaner, superuser=superuser)


@pytest.mark.parametrize("of_commits", [False, True])
@pytest.mark.parametrize("policy", POLICIES)
async def test_wherever_the_process_dies_it_ends_as_if_nobody_had(
    house: House, policy: BillingPolicy, of_commits: bool
) -> None:
    _, undisturbed = await house.gone(policy, None)
    assert WHOLE.items() <= undisturbed.items()
    deaths, found = await house.dies(policy, of_commits=of_commits)
    assert found == dict.fromkeys(found, undisturbed)
    assert deaths > FEWEST
