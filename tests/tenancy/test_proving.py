"""A document that was changed behind the back of the house is found by its history."""

import asyncpg
import pytest

from reskontra.domain.invoicing.commands import keep_e_invoice, keep_rendering
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.tenancy.verifying import numbers_of_fleet, verify_fleet
from tests.factories.company import make_company
from tests.factories.invoicing import make_issued
from tests.support.database import DatabaseUrls

PAGE, UBL = "ab" * 32, "cd" * 32
FROZEN = (
    "UPDATE {schema}.invoice SET buyer_name = 'Någon annan' WHERE number = 1001",
    "document 1001 is not as it was issued",
)
LINE = (
    "UPDATE {schema}.invoice_line SET unit_price = 1",
    "document 1001 is not as it was issued",
)
PAGES = (
    "UPDATE {schema}.invoice SET pdf_sha256 = 'ef' WHERE number = 1001",
    "the page of 1001 is not the one that was made",
)
WRITTEN = (
    "UPDATE {schema}.e_invoice SET sha256 = 'ef'",
    "the e-invoice of 1001 is not the one that was made",
)


@pytest.fixture
async def issued(acme: TenantScope) -> InvoiceId:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            await keep_rendering(invoice_id, sha256=PAGE, size=1)
            await keep_e_invoice(invoice_id, sha256=UBL, size=1)
    return invoice_id


async def reasons(connected: DatabaseUrls) -> list[str]:
    return [fault.reason for fault in await verify_fleet(connected.owner)]


@pytest.mark.usefixtures("issued")
async def test_what_is_as_it_was_issued_has_no_faults(connected: DatabaseUrls) -> None:
    assert await reasons(connected) == []
    (line,) = await numbers_of_fleet(connected.owner)
    assert line.endswith(": Fakturor: 1001, documents: 1, gaps: none, voided: none")


@pytest.mark.usefixtures("issued")
@pytest.mark.parametrize(("statement", "fault"), [FROZEN, LINE, PAGES, WRITTEN])
async def test_what_somebody_changed_past_the_triggers_is_found(
    acme: TenantScope,
    connected: DatabaseUrls,
    superuser: asyncpg.Connection,
    statement: str,
    fault: str,
) -> None:
    # Whoever owns the server can turn the triggers off; the history they can not write anew.
    await superuser.execute("SET session_replication_role = replica")
    await superuser.execute(statement.format(schema=acme.schema))
    await superuser.execute("SET session_replication_role = origin")
    assert await reasons(connected) == [fault]


@pytest.mark.usefixtures("issued")
async def test_a_document_that_is_gone_is_missed_by_its_number_and_by_its_history(
    acme: TenantScope, connected: DatabaseUrls, superuser: asyncpg.Connection
) -> None:
    await superuser.execute("SET session_replication_role = replica")
    for table in ("e_invoice", "invoice_line", "invoice"):
        await superuser.execute(f"DELETE FROM {acme.schema}.{table}")
    await superuser.execute("SET session_replication_role = origin")
    found = await reasons(connected)
    assert "the series Fakturor lacks 1001" in found
    assert "number 1001 of Fakturor was issued and is gone" in found
    assert any(reason.endswith("is gone") and "document" in reason for reason in found)
    (line,) = await numbers_of_fleet(connected.owner)
    assert line.endswith(": Fakturor: 1001, documents: 0, gaps: 1001, voided: none")
