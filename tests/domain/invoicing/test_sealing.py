"""The digest of a document is moved by everything that was frozen, and by nothing else."""

from hashlib import sha256

import pytest
from tortoise.connection import get_connection

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sealing import SEALED_BY, SEALS, Seal
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
    "boolean": "true",
}


BOUND = {
    "id",
    "deduction_minor",
    "foreign_number",
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
    "series_id",
    "rate",
    "rate_date",
    "rate_source",
    "net_sek_minor",
    "vat_sek_minor",
}
NEWEST = SEALS[SEALED_BY]
# Why it is not sealed.
UNSEALED = {
    "invoice.version": "counts every change, and payments are changes",
    "invoice.state": "follows the payments",
    "invoice.paid_minor": "follows the payments",
    "invoice.credited_minor": "follows the credit notes",
    "invoice.denied_minor": "follows the tax authority's decisions",
    "invoice.denied_due_date": "follows the tax authority's decisions",
    "invoice.sent_at": "is told when it has left, which is after the issue",
    "invoice.pdf_sha256": "is sealed beside the digest, by the same event",
    "invoice.pdf_size": "goes with the page",
    "invoice.pdf_rendered_at": "goes with the page",
    "invoice.disputed_at": "follows what the buyer says, which is after the issue",
    "invoice.said_paid_at": "follows what the buyer says",
    "invoice.updated_at": "is told at every change",
    "invoice.search_text": "is made by the database of columns that are sealed",
    "invoice_line.invoice_id": "is how the lines of the digest are found",
}


class Undo(Exception):
    """What was changed is not kept."""


async def digest(invoice_id: InvoiceId, seal: Seal = NEWEST) -> str:
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"SELECT {seal.digest} AS digest FROM invoice WHERE id = $1", [invoice_id.uuid]
    )
    return str(rows[0]["digest"])


async def digest_after(statement: str, invoice_id: InvoiceId, seal: Seal = NEWEST) -> str:
    found = ""
    with pytest.raises(Undo):
        async with savepoint():
            await get_connection(CONNECTION).execute_query_dict(statement, [invoice_id.uuid])
            found = await digest(invoice_id, seal)
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
@pytest.mark.parametrize("column", sorted({*NEWEST.head} - BOUND))
async def test_each_column_of_the_head_moves_the_digest(company: CompanyId, column: str) -> None:
    invoice_id = await make_draft()
    other = OTHER[await kind_of("invoice", column)]
    statement = f"UPDATE invoice SET {column} = {other} WHERE id = $1"
    assert await digest_after(statement, invoice_id) != await digest(invoice_id)


@pytest.mark.parametrize(
    "column", sorted({*NEWEST.line} - {"article_id", "credits_line_id", "advance_id"})
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


async def test_every_column_is_sealed_or_it_is_told_why_not(company: CompanyId) -> None:
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT table_name || '.' || column_name AS name FROM information_schema.columns"
        " WHERE table_schema = current_schema AND table_name IN ('invoice', 'invoice_line')"
    )
    heads = {f"invoice.{column}" for column in (*NEWEST.head, *NEWEST.moments)}
    lines = {f"invoice_line.{column}" for column in NEWEST.line}
    assert not UNSEALED.keys() & (heads | lines)
    assert {row["name"] for row in rows} == UNSEALED.keys() | heads | lines


async def test_what_the_table_lets_move_is_what_is_not_sealed(company: CompanyId) -> None:
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT substring(prosrc FROM 'ARRAY\\[(.*?)\\]') AS moving FROM pg_proc"
        " WHERE oid = 'keep_issued_invoice'::regproc"
    )
    moving = {f"invoice.{name.strip().strip(chr(39))}" for name in rows[0]["moving"].split(",")}
    assert moving == {name for name in UNSEALED if name.startswith("invoice.")}


@pytest.mark.parametrize(("version", "known"), [(1, "0c4a8f8f2dd9f930"), (2, "8ba8a5a820620445")])
def test_a_version_stays_as_it_was_first_used(version: int, known: str) -> None:
    # Change neither: a column that is frozen from now on makes the next version.
    text = " ".join(SEALS[version].digest.split())
    assert sha256(text.encode()).hexdigest()[:16] == known


async def test_a_younger_column_leaves_the_digests_of_before(company: CompanyId) -> None:
    invoice_id = await make_draft()
    before = [await digest(invoice_id, seal) for seal in (SEALS[1], SEALS[2])]
    moved = "UPDATE invoice SET created_at = created_at + interval '1 second' WHERE id = $1"
    assert await digest_after(moved, invoice_id) != before[1]
    assert await digest_after(moved, invoice_id, SEALS[1]) == before[0]
