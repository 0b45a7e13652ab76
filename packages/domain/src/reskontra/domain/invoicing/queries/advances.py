"""Advances: what is left of them, and which invoices took them off."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.advances import Advance, advance_ids
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import new_line_of
from reskontra.domain.invoicing.on_account import OnAccountSum
from reskontra.domain.invoicing.queries.credits import issued_credits_of
from reskontra.domain.invoicing.queries.invoices import heads, invoices
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceState
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

# A line that is credited takes nothing off any more: the advance is free again. Of prices with VAT
# the nets of partial credit notes need not come to the net of the line, so it takes all or nothing.
_TAKINGS: Final = """
    SELECT line.advance_id, line.invoice_id, taker.issued_at, line.vat_rate,
           coalesce(line.vat_case, 'DOMESTIC') AS vat_case,
           noted.net_minor - line.net_minor AS taken_minor, line.gross_minor IS NOT NULL AS is_all
    FROM invoice_line AS line JOIN invoice AS taker ON taker.id = line.invoice_id
    CROSS JOIN LATERAL (
        SELECT coalesce(sum(credit.net_minor), 0) AS net_minor,
               coalesce(sum(coalesce(credit.gross_minor, credit.net_minor)), 0) AS priced_minor
        FROM invoice_line AS credit JOIN invoice AS note ON note.id = credit.invoice_id
        WHERE credit.credits_line_id = line.id AND note.issued_at IS NOT NULL
    ) AS noted
    WHERE taker.issued_at IS NOT NULL
      AND coalesce(line.gross_minor, line.net_minor) <> noted.priced_minor
"""
_IS_ALL: Final = """
    bool_or(is_all) OR sum(taken_minor) = advance.net_minor - (
        SELECT coalesce(sum(note.net_minor), 0) FROM invoice AS note
        WHERE note.credits_id = advance.id AND note.issued_at IS NOT NULL
    )
"""
_TAKEN: Final = f"""
    SELECT advance_id, (array_agg(taking.invoice_id ORDER BY taking.issued_at DESC))[1] AS last_id
    FROM ({_TAKINGS} AND line.advance_id = ANY($1)) AS taking
    JOIN invoice AS advance ON advance.id = advance_id
    GROUP BY advance_id, advance.id HAVING {_IS_ALL}
"""  # noqa: S608 - made of constants
_PARTS_TAKEN: Final = f"""
    SELECT advance_id, vat_case, vat_rate, sum(taken_minor)::bigint AS taken_minor
    FROM ({_TAKINGS} AND line.advance_id = ANY($1)) AS taking
    GROUP BY advance_id, vat_case, vat_rate
"""  # noqa: S608 - made of constants
_ON_INVOICES: Final = """
    SELECT invoice_id, advance_id FROM invoice_line
    WHERE invoice_id = ANY($1) AND advance_id IS NOT NULL
    GROUP BY invoice_id, advance_id ORDER BY invoice_id, min(position)
"""
_FREE: Final = f"""
    SELECT id FROM invoice AS advance
    WHERE {{}} AND state IN ('ISSUED', 'PARTLY_PAID', 'PAID')
      AND NOT EXISTS (
          SELECT FROM ({_TAKINGS} AND line.advance_id = advance.id) AS taking HAVING {_IS_ALL}
      )
    ORDER BY number
"""  # noqa: S608 - made of constants
_OF_CUSTOMER: Final = "customer_id = $1 AND form IN ('ADVANCE', 'ON_ACCOUNT')"
_ON_ACCOUNT: Final = "id = ANY($1) AND form = 'ON_ACCOUNT'"
# Of each, by VAT: what was invoiced less what is credited of it, and what of that is taken.
_SUMS: Final = f"""
    WITH advance AS (
        SELECT id, net_minor FROM invoice
        WHERE id = ANY($1) AND form = 'ON_ACCOUNT' AND issued_at IS NOT NULL
    ), asked AS (
        SELECT own.invoice_id AS advance_id, coalesce(own.vat_case, 'DOMESTIC') AS vat_case,
               own.vat_rate, sum(own.net_minor - credited.net_minor) AS net_minor
        FROM advance JOIN invoice_line AS own ON own.invoice_id = advance.id
        CROSS JOIN LATERAL (
            SELECT coalesce(sum(credit.net_minor), 0) AS net_minor
            FROM invoice_line AS credit JOIN invoice AS note ON note.id = credit.invoice_id
            WHERE credit.credits_line_id = own.id AND note.issued_at IS NOT NULL
        ) AS credited
        GROUP BY 1, 2, 3
    ), taken AS (
        SELECT advance_id, vat_case, vat_rate, sum(taken_minor) AS taken_minor,
               bool_or(is_all) AS is_all
        FROM ({_TAKINGS} AND line.advance_id = ANY($1)) AS taking GROUP BY 1, 2, 3
    )
    SELECT asked.advance_id, asked.vat_case, trim_scale(asked.vat_rate), asked.net_minor::bigint,
           CASE WHEN is_all THEN asked.net_minor ELSE coalesce(taken_minor, 0) END::bigint
    FROM asked LEFT JOIN taken USING (advance_id, vat_case, vat_rate)
"""  # noqa: S608 - made of constants


async def taken_off_by(advances: Collection[InvoiceId]) -> dict[InvoiceId, InvoiceHead]:
    """The invoices that took the last of advances, by advance; what has some left is left out."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _TAKEN, [[one.uuid for one in advances]]
    )
    taken = {InvoiceId(row["advance_id"]): InvoiceId(row["last_id"]) for row in rows}
    found = await heads(set(taken.values())) if taken else {}
    return {advance: found[by] for advance, by in taken.items()}


async def advances_taken_off(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, tuple[InvoiceHead, ...]]:
    """The advances that many invoices take off, drafts too, in the order of their lines."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _ON_INVOICES, [[one.uuid for one in invoice_ids]]
    )
    found = await heads({InvoiceId(row["advance_id"]) for row in rows}) if rows else {}
    return {
        one: tuple(
            found[InvoiceId(row["advance_id"])] for row in rows if row["invoice_id"] == one.uuid
        )
        for one in invoice_ids
    }


async def advances_of(ids: Collection[InvoiceId]) -> dict[InvoiceId, Advance]:
    """The advances that are issued, by id; what is none is left out."""
    wholes = await invoices(ids) if ids else {}
    known = {one: whole for one, whole in wholes.items() if _is_advance(whole)}
    if not known:
        return {}
    notes, taken = await issued_credits_of(known), await taken_off_by(known)
    parts = await _parts_taken(known)
    return {
        one: Advance(
            invoice=whole,
            notes=notes[one],
            # Whoever writes the invoice that took all of it anew takes all of it off again.
            taken={} if one in taken else parts.get(one, {}),
            taken_off_by=taken.get(one),
        )
        for one, whole in known.items()
    }


async def advances_on(found: Collection[Invoice]) -> dict[InvoiceId, Advance]:
    """The advances that drafts are about to take off."""
    drafts = [one for one in found if one.state is InvoiceState.DRAFT]
    lines = [new_line_of(row) for one in drafts for row in one.lines if row.advance_uuid]
    return await advances_of(advance_ids(lines))


async def open_advances(customer_id: CustomerId) -> tuple[Advance, ...]:
    """The advances of a customer that no invoice has taken off, the oldest first."""
    ids = await _free(_OF_CUSTOMER, customer_id.uuid)
    found = await advances_of(ids)
    return tuple(found[one] for one in ids if found[one].parts)


async def open_on_account(ids: Collection[InvoiceId]) -> tuple[InvoiceId, ...]:
    """Those of some invoices that are on account and have something left, the oldest first."""
    return tuple(await _free(_ON_ACCOUNT, [one.uuid for one in ids])) if ids else ()


async def on_account_sums(ids: Collection[InvoiceId]) -> tuple[OnAccountSum, ...]:
    """What invoices on account come to, and how much of it is taken off, by VAT."""
    _, rows = await get_connection(CONNECTION).execute_query(_SUMS, [[one.uuid for one in ids]])
    found = (tuple(row.values()) for row in rows)
    return tuple(
        OnAccountSum(InvoiceId(one), VatTreatment(VatCase(case), rate), Money(net), Money(taken))
        for one, case, rate, net, taken in found
    )


async def _free(condition: str, value: object) -> list[InvoiceId]:
    rows = await get_connection(CONNECTION).execute_query_dict(_FREE.format(condition), [value])
    return [InvoiceId(row["id"]) for row in rows]


async def _parts_taken(
    known: Mapping[InvoiceId, Invoice],
) -> dict[InvoiceId, dict[VatTreatment, Money]]:
    rows = await get_connection(CONNECTION).execute_query_dict(
        _PARTS_TAKEN, [[one.uuid for one in known]]
    )
    found: dict[InvoiceId, dict[VatTreatment, Money]] = defaultdict(dict)
    for row in rows:
        one = InvoiceId(row["advance_id"])
        treatment = VatTreatment(VatCase(row["vat_case"]), row["vat_rate"])
        found[one][treatment] = Money(row["taken_minor"], known[one].head.currency)
    return found


def _is_advance(whole: Invoice) -> bool:
    return InvoiceForm(whole.head.form).is_advance and whole.head.issued_at is not None
