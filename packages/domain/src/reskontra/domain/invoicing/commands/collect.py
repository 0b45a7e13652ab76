"""Make several drafts one, and take it apart again."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.collecting import collected, reasons_not_to_collect, sum_reasons
from reskontra.domain.invoicing.commands.drafts import create_draft
from reskontra.domain.invoicing.commands.locking import hold_all, locked_version
from reskontra.domain.invoicing.document_refusals import (
    NotCollective,
)
from reskontra.domain.invoicing.events import InvoiceDiscarded, InvoiceDrafted
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import collected_counts, heads, invoices
from reskontra.domain.invoicing.refusals import (
    NotDraft,
)
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

# A draft is kept as it lies in its tables, whatever columns they come to have.
_KEEP: Final = """
    INSERT INTO collected_draft (id, collective_id, position, head, lines)
    SELECT invoice.id, $1, told.position, to_jsonb(invoice),
           (SELECT coalesce(jsonb_agg(to_jsonb(line) ORDER BY line.position), '[]')
            FROM invoice_line AS line WHERE line.invoice_id = invoice.id)
    FROM unnest($2::uuid[]) WITH ORDINALITY AS told(id, position)
    JOIN invoice ON invoice.id = told.id
"""
_DROP: Final = "DELETE FROM invoice WHERE id = ANY($1)"
_KEPT: Final = "SELECT id FROM collected_draft WHERE collective_id = $1 ORDER BY position"
# Columns that are younger than what is kept get what they have by default; what the table counts by
# itself cannot be written.
_WRITTEN: Final = """
    SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS names
    FROM information_schema.columns
    WHERE table_schema = current_schema AND table_name = $2 AND is_generated = 'NEVER'
      AND column_name IN (
        SELECT jsonb_object_keys(row) FROM collected_draft,
            jsonb_array_elements(CASE $2 WHEN 'invoice' THEN jsonb_build_array(head) ELSE lines END)
            AS row
        WHERE collective_id = $1
      )
"""
_HEADS_BACK: Final = """
    INSERT INTO invoice ({names})
    SELECT {names} FROM (
        SELECT back.*
        FROM collected_draft AS kept, jsonb_populate_record(NULL::invoice, kept.head) AS back
        WHERE kept.collective_id = $1
    ) AS back
"""
_LINES_BACK: Final = """
    INSERT INTO invoice_line ({names})
    SELECT {names} FROM (
        SELECT back.*
        FROM collected_draft AS kept,
             jsonb_populate_recordset(NULL::invoice_line, kept.lines) AS back
        WHERE kept.collective_id = $1
    ) AS back
"""


async def collect_drafts(ids: Sequence[InvoiceId]) -> InvoiceId:
    """Make drafts of one customer one draft, in this order; they lie in it until it is issued."""
    ids = list(dict.fromkeys(ids))
    await hold_all(ids)
    found = await invoices(ids)
    collective = await collected_counts(ids)
    refuse_if(reasons_not_to_collect(ids, [found.get(one) for one in ids], collective))
    sources = [found[one] for one in ids]
    like = replace(sources[0], lines=tuple(row for each in sources for row in each.lines))
    collective_id = await create_draft(collected(sources, today()), like=like)
    refuse_if(sum_reasons((await heads([collective_id]))[collective_id], sources))

    connection, uuids = get_connection(CONNECTION), [one.uuid for one in ids]
    await connection.execute_query_dict(_KEEP, [collective_id.uuid, uuids])
    await connection.execute_query_dict(_DROP, [uuids])
    for one in ids:
        record(InvoiceDiscarded(invoice_id=one))
    return collective_id


async def take_apart(
    collective_id: InvoiceId, expected_version: int | None = None
) -> list[InvoiceId]:
    """Make a collective draft the drafts again that it was made of, as they were."""
    state, version = await locked_version(collective_id)
    refuse_if([] if state is InvoiceState.DRAFT else [NotDraft(path=("id",))])
    conflict_if(expected_version, version)
    connection, about = get_connection(CONNECTION), [collective_id.uuid]
    rows = await connection.execute_query_dict(_KEPT, about)
    refuse_if([] if rows else [NotCollective(path=("id",))])

    for table, back in (("invoice", _HEADS_BACK), ("invoice_line", _LINES_BACK)):
        (written,) = await connection.execute_query_dict(_WRITTEN, [*about, table])
        if written["names"]:
            await connection.execute_query_dict(back.format(names=written["names"]), about)
    await connection.execute_query_dict("DELETE FROM invoice WHERE id = $1", about)
    record(InvoiceDiscarded(invoice_id=collective_id))
    back_again = await heads([InvoiceId(row["id"]) for row in rows])
    for one, head in back_again.items():
        record(InvoiceDrafted(invoice_id=one, customer_id=head.customer_id))
    return [InvoiceId(row["id"]) for row in rows]
