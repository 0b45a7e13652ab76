"""What is issued can never move again, whoever writes to the table."""

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.models import Invoice, InvoiceLine
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import savepoint
from tests.factories.invoicing import make_credit_note, make_draft, make_issued

MOVING = {
    "state": "'PAID'",
    "paid_minor": "125000",
    "credited_minor": "125000",
    "version": "version + 1",
    "updated_at": "now()",
    "sent_at": "now()",
    "pdf_sha256": "'ab'",
    "pdf_size": "1",
    "pdf_rendered_at": "now()",
    "disputed_at": "now()",
    "said_paid_at": "now()",
}
OTHER_VALUES = {
    "text": "'other'",
    "boolean": "true",
    "bigint": "7",
    "uuid": "gen_random_uuid()",
    "date": "DATE '2030-01-01'",
    "jsonb": "'{}'::jsonb",
    "numeric": "7",
    "timestamp with time zone": "now() + interval '1 day'",
}


@pytest.fixture
async def issued(company: CompanyId) -> InvoiceId:
    return await make_issued()


async def run(statement: str, invoice_id: InvoiceId) -> None:
    async with savepoint():
        await get_connection(CONNECTION).execute_query_dict(statement, [invoice_id.uuid])


def update(column: str, value: str) -> str:
    return f"UPDATE invoice SET {column} = {value} WHERE id = $1"


async def columns() -> dict[str, str]:
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT column_name, data_type FROM information_schema.columns"
        " WHERE table_schema = current_schema AND table_name = 'invoice'"
        " AND is_generated = 'NEVER'"
    )
    return {row["column_name"]: row["data_type"] for row in rows}


async def test_every_column_but_the_moving_ones_is_frozen(issued: InvoiceId) -> None:
    frozen = {name: kind for name, kind in (await columns()).items() if name not in MOVING}
    assert len(frozen) > 20
    for name, kind in frozen.items():
        with pytest.raises(IntegrityError, match=r"issued and frozen|violates"):
            await run(update(name, OTHER_VALUES[kind]), issued)


async def test_what_the_database_works_out_is_written_by_nobody(issued: InvoiceId) -> None:
    with pytest.raises(OperationalError, match="generated column"):
        await run(update("search_text", "'other'"), issued)


@pytest.mark.parametrize(("column", "value"), MOVING.items())
async def test_what_happens_to_an_invoice_may_be_noted(
    issued: InvoiceId, column: str, value: str
) -> None:
    await run(update(column, value), issued)


async def test_an_issued_invoice_is_never_a_draft_again(issued: InvoiceId) -> None:
    with pytest.raises(IntegrityError, match="issued and frozen"):
        await run("UPDATE invoice SET state = 'DRAFT' WHERE id = $1", issued)


async def test_the_page_that_was_kept_is_not_replaced(issued: InvoiceId) -> None:
    await run("UPDATE invoice SET pdf_sha256 = 'ab' WHERE id = $1", issued)
    with pytest.raises(IntegrityError, match="issued and frozen"):
        await run("UPDATE invoice SET pdf_sha256 = 'cd' WHERE id = $1", issued)


async def test_an_issued_invoice_is_never_removed(issued: InvoiceId) -> None:
    with pytest.raises(IntegrityError, match="issued and frozen"):
        await run("DELETE FROM invoice WHERE id = $1", issued)
    assert await Invoice.filter(id=issued.uuid).count() == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE invoice_line SET description = 'other' WHERE invoice_id = $1",
        "DELETE FROM invoice_line WHERE invoice_id = $1",
        """INSERT INTO invoice_line (id, invoice_id, position, description, quantity, unit_price,
                                     vat_rate, net_minor)
           VALUES (gen_random_uuid(), $1, 9, 'more', 1, 1, 25, 100)""",
    ],
)
async def test_the_lines_of_an_issued_invoice_are_frozen(issued: InvoiceId, statement: str) -> None:
    with pytest.raises(IntegrityError, match="lines of an issued invoice are frozen"):
        await run(statement, issued)
    assert await InvoiceLine.filter(invoice_id=issued.uuid).count() == 1


async def test_a_line_is_not_moved_onto_an_issued_invoice(issued: InvoiceId) -> None:
    draft = await make_draft()
    with pytest.raises(IntegrityError, match="lines of an issued invoice are frozen"):
        await InvoiceLine.filter(invoice_id=draft.uuid).update(invoice_id=issued.uuid, position=9)


async def test_a_number_is_given_once_in_its_series(issued: InvoiceId) -> None:
    with pytest.raises(IntegrityError, match="invoice_number"):
        await run(
            "INSERT INTO invoice (id, state, series, number, ocr, buyer_name, buyer, seller,"
            " invoice_date, due_date, net_minor, vat_minor, rounding_minor, total_minor,"
            " issued_at, created_at, updated_at)"
            " SELECT gen_random_uuid(), state, series, number, ocr, buyer_name, buyer, seller,"
            " invoice_date, due_date, net_minor, vat_minor, rounding_minor, total_minor,"
            " issued_at, created_at, updated_at FROM invoice WHERE id = $1",
            issued,
        )


async def test_an_issued_credit_note_is_frozen_like_any_invoice(issued: InvoiceId) -> None:
    note_id = await make_credit_note(issued)
    for column, value in (
        ("total_minor", "1"),
        ("credits_id", "gen_random_uuid()"),
        ("credit_reason", "'other'"),
        ("kind", "'INVOICE'"),
        ("number", "7"),
    ):
        with pytest.raises(IntegrityError, match="issued and frozen"):
            await run(update(column, value), note_id)
    with pytest.raises(IntegrityError, match="lines of an issued invoice are frozen"):
        await run("UPDATE invoice_line SET net_minor = 1 WHERE invoice_id = $1", note_id)
    with pytest.raises(IntegrityError, match="issued and frozen"):
        await run("DELETE FROM invoice WHERE id = $1", note_id)


async def test_nobody_pays_a_credit_note_or_credits_more_than_all(issued: InvoiceId) -> None:
    note_id = await make_credit_note(issued)
    with pytest.raises(IntegrityError, match="invoice_credited_at_most"):
        await run(update("paid_minor", "1"), note_id)
    with pytest.raises(IntegrityError, match="invoice_credited_at_most"):
        await run(update("credited_minor", "125001"), issued)
