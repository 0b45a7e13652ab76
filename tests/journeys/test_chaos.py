"""Whatever dies, each invoice gets its one page and each customer the one mail."""

from collections.abc import Awaitable, Callable

import asyncpg
import pytest

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import make_issued
from tests.support.crew import Crew
from tests.support.mailbox import Mailbox
from tests.support.valkey import RedisUrls
from tests.support.waiting import until

pytestmark = [pytest.mark.chaos, pytest.mark.journey, pytest.mark.timeout(300)]

INVOICES = 200


async def issue_and_send(customer_id: CustomerId) -> None:
    async with tenant_transaction():
        invoice_id = await make_issued(customer_id=customer_id)
        await send_invoice(invoice_id, Channel.EMAIL)


def counted(
    owner: asyncpg.Connection, firm: TenantScope, condition: str
) -> Callable[[], Awaitable[int]]:
    question = f"SELECT count(*) FROM {firm.schema}.invoice WHERE {condition}"

    async def count() -> int:
        return int(await owner.fetchval(question))

    return count


async def test_nothing_is_lost_or_done_twice_when_workers_die_and_the_queues_are_emptied(
    firm_scope: TenantScope,
    crew: Crew,
    mailbox: Mailbox,
    valkey: RedisUrls,
    owner: asyncpg.Connection,
) -> None:
    pages = counted(owner, firm_scope, "pdf_sha256 IS NOT NULL")
    sent = counted(owner, firm_scope, "sent_at IS NOT NULL")
    async with tenant_transaction():
        await make_company()
        customer_id = await make_consenting_customer()
    crew.start()

    for _ in range(INVOICES):
        await issue_and_send(customer_id)
    await until(pages, at_least=INVOICES // 5)
    crew.kill("workers")
    valkey.empty()
    crew.start_workers()
    await until(pages, at_least=INVOICES // 2)
    crew.kill("workers")
    crew.start_workers()

    await until(sent, at_least=INVOICES, within_seconds=150)
    assert await pages() == INVOICES
    assert len(mailbox.mails) == INVOICES
    numbers = {str(mail["Subject"]) for mail in mailbox.mails.values()}
    assert len(numbers) == INVOICES
