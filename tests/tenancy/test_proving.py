"""A document that was changed behind the back of the house is found by its history."""

import asyncpg
import pytest
from tortoise.connection import get_connection

from reskontra.domain.invoicing.commands import keep_e_invoice, keep_rendering
from reskontra.domain.invoicing.events import InvoiceRendered
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sealing import SEALS
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION
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
BORN = (
    "UPDATE {schema}.invoice SET created_at = created_at - interval '1 day'",
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
@pytest.mark.parametrize(("statement", "fault"), [FROZEN, LINE, BORN, PAGES, WRITTEN])
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


async def test_a_document_of_before_is_proven_by_the_columns_of_then(
    acme: TenantScope, connected: DatabaseUrls, superuser: asyncpg.Connection
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            (row,) = await get_connection(CONNECTION).execute_query_dict(
                "UPDATE invoice SET pdf_sha256 = $2, pdf_size = 1, pdf_rendered_at = now()"
                f" WHERE id = $1 RETURNING {SEALS[1].digest} AS digest",
                [invoice_id.uuid, PAGE],
            )
            sealed: str = row["digest"]
            record(
                InvoiceRendered(invoice_id=invoice_id, sha256=PAGE, size=1, document_sha256=sealed)
            )
    await superuser.execute("SET session_replication_role = replica")
    await superuser.execute(f"UPDATE {acme.schema}.event SET payload = payload - 'document_seal'")
    # The first version did not seal it.
    await superuser.execute(BORN[0].format(schema=acme.schema))
    assert not [reason for reason in await reasons(connected) if "1001" in reason]
    await superuser.execute(FROZEN[0].format(schema=acme.schema))
    assert FROZEN[1] in await reasons(connected)
    await superuser.execute("SET session_replication_role = origin")


async def test_a_seal_of_a_later_release_is_told_apart(
    acme: TenantScope, connected: DatabaseUrls
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            await keep_rendering(invoice_id, sha256=PAGE, size=1)
            record(
                InvoiceRendered(
                    invoice_id=invoice_id,
                    sha256=PAGE,
                    size=1,
                    document_sha256="ef" * 32,
                    document_seal=max(SEALS) + 1,
                )
            )
    found = await reasons(connected)
    assert "document 1001 is sealed in a way that this release does not know" in found


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
