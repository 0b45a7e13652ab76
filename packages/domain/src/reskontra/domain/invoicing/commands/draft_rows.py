"""Drafts as they are written: one, or many in as many statements."""

from collections.abc import Mapping
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.adjustments import adjustments_json
from reskontra.domain.invoicing.drafting import Draft
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.parties import to_json
from reskontra.domain.invoicing.time_sheets import sheet_json
from reskontra.domain.invoicing.totals import vat_rows_json
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.tables import CONNECTION

_COLUMNS: Final = 17
_LINES: Final = """
    INSERT INTO invoice_line (invoice_id, id, position, description, quantity, unit, unit_price,
                              discount_percent, vat_rate, net_minor, sold, vat_class, vat_case,
                              exemption, advance_id, heading, gross_minor)
    SELECT line.*
    FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::numeric[], $6::text[],
                $7::numeric[], $8::numeric[], $9::numeric[], $10::bigint[], $11::text[],
                $12::text[], $13::text[], $14::text[], $15::uuid[], $16::text[], $17::bigint[])
        AS line
"""
# Heads and lines in one round trip.
_INSERT: Final = f"""
    WITH head AS (
        INSERT INTO invoice (id, state, customer_id, buyer_name, buyer, locale, invoice_date,
                             due_date, supply_date, supply_to, buyer_reference, our_reference, note,
                             net_minor, vat_minor, rounding_minor, total_minor, vat_rows,
                             adjustments, created_at, updated_at, form, prices_include_vat,
                             currency)
        SELECT told.id, 'DRAFT', told.customer_id, told.buyer_name, told.buyer::jsonb, told.locale,
               told.invoice_date, told.due_date, told.supply_date, told.supply_to,
               told.buyer_reference, told.our_reference, told.note, told.net_minor, told.vat_minor,
               told.rounding_minor, told.total_minor, told.vat_rows::jsonb,
               told.adjustments::jsonb, told.at, told.at, told.form, told.prices_include_vat,
               told.currency
        FROM unnest($18::uuid[], $19::uuid[], $20::text[], $21::text[], $22::text[], $23::date[],
                    $24::date[], $25::date[], $26::date[], $27::text[], $28::text[], $29::text[],
                    $30::bigint[], $31::bigint[], $32::bigint[], $33::bigint[], $34::text[],
                    $35::text[], $36::timestamptz[], $37::text[], $38::boolean[], $39::text[])
            AS told(id, customer_id, buyer_name, buyer, locale, invoice_date, due_date,
                    supply_date, supply_to, buyer_reference, our_reference, note, net_minor,
                    vat_minor, rounding_minor, total_minor, vat_rows, adjustments, at, form,
                    prices_include_vat, currency)
    )
    {_LINES}
"""  # noqa: S608 - made of constants
_SHEETS: Final = """
    UPDATE invoice SET time_sheet = told.sheet::jsonb
    FROM unnest($1::uuid[], $2::text[]) AS told(id, sheet) WHERE invoice.id = told.id
"""


async def insert_drafts(drafts: Mapping[InvoiceId, Draft]) -> None:
    """Write drafts that are new, with their lines."""
    heads = [(invoice_id.uuid, *head_values(draft)) for invoice_id, draft in drafts.items()]
    columns = map(list, zip(*heads, strict=True))
    connection = get_connection(CONNECTION)
    await connection.execute_query_dict(_INSERT, [*_line_columns(drafts), *columns])
    sheets = {one.uuid: sheet_json(draft.time_sheet) for one, draft in drafts.items()}
    told = {uuid: sheet for uuid, sheet in sheets.items() if sheet}
    if told:
        await connection.execute_query_dict(_SHEETS, [list(told), list(told.values())])


async def insert_lines(drafts: Mapping[InvoiceId, Draft]) -> None:
    """Write the lines of drafts that have none."""
    await get_connection(CONNECTION).execute_query_dict(_LINES, _line_columns(drafts))


def head_values(draft: Draft) -> list[object]:
    """What stands on the head of a draft, in the order of its columns."""
    return [
        draft.customer.id.uuid if draft.customer else None,
        draft.buyer.name,
        None if draft.customer else to_json(draft.buyer),
        draft.locale,
        draft.invoice_date,
        draft.due_date,
        draft.supply_date,
        draft.supply_to,
        draft.buyer_reference,
        draft.our_reference,
        draft.note,
        draft.totals.net.minor,
        draft.totals.vat.minor,
        draft.totals.rounding.minor,
        draft.totals.total.minor,
        vat_rows_json(draft.totals),
        adjustments_json(draft.totals.adjustments),
        now(),
        draft.form,
        draft.prices_include_vat,
        draft.currency,
    ]


def _line_columns(drafts: Mapping[InvoiceId, Draft]) -> list[list[object]]:
    rows = [row for invoice_id, draft in drafts.items() for row in _line_rows(invoice_id, draft)]
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[]] * _COLUMNS


def _line_rows(invoice_id: InvoiceId, draft: Draft) -> list[tuple[object, ...]]:
    return [
        (
            invoice_id.uuid,
            uuid7(),
            position,
            line.description,
            line.quantity,
            line.unit,
            line.unit_price,
            line.discount_percent,
            line.vat_rate,
            net.minor,
            line.sold,
            line.vat_class,
            line.vat_case,
            line.exemption,
            line.advance_id.uuid if line.advance_id else None,
            line.heading,
            amount_of(line).minor if draft.prices_include_vat else None,
        )
        for position, (line, net) in enumerate(
            zip(draft.lines, draft.line_nets, strict=True), start=1
        )
    ]
