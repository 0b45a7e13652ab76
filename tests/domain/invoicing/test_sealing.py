"""The digest of a document is moved by everything that was frozen, and by nothing else."""

import pytest
from tortoise.connection import get_connection

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sealing import DIGEST, HEAD, LINE
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import savepoint
from tests.factories.invoicing import make_draft

OTHER = {
    "text": "'other'",
    "bigint": "7",
    "integer": "7",
    "uuid": "gen_random_uuid()",
    "date": "DATE '2031-01-01'",
    "jsonb": "'{}'::jsonb",
    "numeric": "0.5",
}


BOUND = {
    "id",
    "kind",
    "form",
    "credits_id",
    "number",
    "customer_id",
    "total_minor",
    "net_minor",
    "vat_minor",
    "rounding_minor",
    "invoice_date",
    "supply_to",
}


class Undo(Exception):
    """What was changed is not kept."""


async def digest(invoice_id: InvoiceId) -> str:
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"SELECT {DIGEST} AS digest FROM invoice WHERE id = $1", [invoice_id.uuid]
    )
    return str(rows[0]["digest"])


async def digest_after(statement: str, invoice_id: InvoiceId) -> str:
    found = ""
    with pytest.raises(Undo):
        async with savepoint():
            await get_connection(CONNECTION).execute_query_dict(statement, [invoice_id.uuid])
            found = await digest(invoice_id)
            raise Undo
    return found


async def kind_of(table: str, column: str) -> str:
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT data_type FROM information_schema.columns WHERE table_schema = current_schema"
        " AND table_name = $1 AND column_name = $2",
        [table, column],
    )
    return str(rows[0]["data_type"])


# A draft can still be changed, which an issued document can not; what would break a rule of the
# table is left out.
@pytest.mark.parametrize("column", sorted({*HEAD} - BOUND))
async def test_each_column_of_the_head_moves_the_digest(company: CompanyId, column: str) -> None:
    invoice_id = await make_draft()
    other = OTHER[await kind_of("invoice", column)]
    statement = f"UPDATE invoice SET {column} = {other} WHERE id = $1"
    assert await digest_after(statement, invoice_id) != await digest(invoice_id)


@pytest.mark.parametrize(
    "column", sorted({*LINE} - {"article_id", "credits_line_id", "advance_id"})
)
async def test_each_column_of_a_line_moves_the_digest(company: CompanyId, column: str) -> None:
    invoice_id = await make_draft()
    other = OTHER[await kind_of("invoice_line", column)]
    statement = f"UPDATE invoice_line SET {column} = {other} WHERE invoice_id = $1"
    assert await digest_after(statement, invoice_id) != await digest(invoice_id)


async def test_what_may_move_leaves_the_digest(company: CompanyId) -> None:
    invoice_id = await make_draft()
    before = await digest(invoice_id)
    moved = "UPDATE invoice SET version = 9, sent_at = now(), updated_at = now() WHERE id = $1"
    assert await digest_after(moved, invoice_id) == before
