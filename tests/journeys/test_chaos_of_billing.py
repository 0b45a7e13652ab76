"""Whatever dies while hours become invoices, each hour is billed, sent and paid for once."""

from collections.abc import Awaitable, Callable

import asyncpg
import pytest

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.commands import approve_time
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.ids import EntryId
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.agreements import make_agreement
from tests.factories.billing import make_order, make_reported
from tests.factories.company import make_company
from tests.factories.customers import make_consenting_customer
from tests.support.crew import Crew
from tests.support.mailbox import Mailbox
from tests.support.valkey import RedisUrls
from tests.support.waiting import until

pytestmark = [pytest.mark.chaos, pytest.mark.journey, pytest.mark.timeout(600)]

ENTRIES = 30
BEATA = Approver(kind=ApproverKind.ORDERER, name="Beata Beställare")
STANDS = """
    SELECT (SELECT count(*) FROM {0}.time_entry WHERE state = 'INVOICED') AS entries,
           (SELECT count(*) FROM {0}.invoice) AS invoices,
           (SELECT count(*) FROM {0}.invoice WHERE sent_at IS NOT NULL) AS sent,
           (SELECT sum(net_minor) FROM {0}.invoice) AS net,
           (SELECT count(*) FROM {0}.billed_line) AS lines,
           (SELECT count(*) FROM {0}.pay_line) AS pay_lines,
           (SELECT sum(released_minor) FROM {0}.pay_line) AS released,
           (SELECT sum(amount_minor) FROM {0}.pay_release) AS releases,
           (SELECT max(number) - min(number) + 1 FROM {0}.invoice) AS numbers
"""


async def reported() -> list[EntryId]:
    """An hour for each of many customers, who want it billed when they approve it."""
    async with tenant_transaction():
        await make_company()
        return [await of_one() for _ in range(ENTRIES)]


async def of_one() -> EntryId:
    customer_id = await make_consenting_customer()
    agreement_id = await make_agreement(customer_id, policy=BillingPolicy.ON_APPROVAL)
    return await make_reported(await make_order(customer_id, agreement_id))


def counted(
    owner: asyncpg.Connection, firm: TenantScope, what: str
) -> Callable[[], Awaitable[int]]:
    async def count() -> int:
        row = await owner.fetchrow(STANDS.format(firm.schema))
        return int(row[what] or 0)

    return count


async def test_workers_and_relay_die_at_every_step_and_nothing_is_billed_twice_or_lost(
    firm_scope: TenantScope,
    crew: Crew,
    mailbox: Mailbox,
    valkey: RedisUrls,
    owner: asyncpg.Connection,
) -> None:
    entries = await reported()
    crew.start()
    billed, sent = counted(owner, firm_scope, "entries"), counted(owner, firm_scope, "sent")
    for death in range(0, ENTRIES, 10):
        for entry_id in entries[death : death + 10]:
            async with tenant_transaction():
                await approve_time(entry_id, BEATA)
        await until(billed, at_least=(death + 9) // 2, within_seconds=120)
        crew.kill("workers")
        valkey.empty()
        crew.start_workers()
        crew.kill("relay")
        crew.start_relay()
    await until(sent, at_least=ENTRIES, within_seconds=150)

    stands = dict(await owner.fetchrow(STANDS.format(firm_scope.schema)))
    assert stands == {
        "entries": ENTRIES,
        "invoices": ENTRIES,
        "sent": ENTRIES,
        "net": ENTRIES * 100_000,
        "lines": ENTRIES,
        "pay_lines": ENTRIES,
        "released": ENTRIES * 40_000,
        "releases": ENTRIES * 40_000,
        "numbers": ENTRIES,
    }
    assert len(mailbox.mails) == ENTRIES
