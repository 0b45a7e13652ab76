"""Questions about invoices in UBL."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from tortoise.connection import get_connection

from reskontra.domain.company.network import participant_of, reasons_not_to_send_as
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery.queries import participants
from reskontra.domain.invoicing.document import InvoiceDocument, TakenOff, document_of
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.peppol_reasons import reasons_not_to_write
from reskontra.domain.invoicing.peppol_receivers import receiver_reasons
from reskontra.domain.invoicing.peppol_refusals import EInvoiceAgainstRules, EInvoiceInAnothersName
from reskontra.domain.invoicing.previewing import previewed
from reskontra.domain.invoicing.queries.advances import advances_taken_off
from reskontra.domain.invoicing.queries.e_invoice_verdicts import verdicts_of
from reskontra.domain.invoicing.queries.invoices import invoices
from reskontra.domain.invoicing.time_sheets import sheet_from_json
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.tables import CONNECTION

_MADE: Final = "SELECT invoice_id, sha256, size FROM e_invoice WHERE invoice_id = ANY($1)"

_HOURS: Final = """
    SELECT id, time_sheet FROM invoice WHERE id = ANY($1) AND time_sheet IS NOT NULL
"""


class Posting(NamedTuple):
    """Where in the network an e-invoice would go."""

    receiver: str
    is_credit_note: bool


class KeptEInvoice(NamedTuple):
    """Bytes in the archive."""

    sha256: str
    size: int


async def e_invoices_of(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, KeptEInvoice]:
    """The UBL of many invoices in one statement, by id; those without any are left out."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _MADE, [[one.uuid for one in invoice_ids]]
    )
    return {
        InvoiceId(each["invoice_id"]): KeptEInvoice(each["sha256"], each["size"]) for each in rows
    }


async def document_for_network(invoice_id: InvoiceId) -> InvoiceDocument | None:
    """An issued invoice with the advances that it takes off; None for a draft."""
    wholes = await _with_hours(await invoices([invoice_id]))
    found = document_of(wholes[invoice_id]) if wholes else None
    if found is None or not any(line.is_advance for line in found.lines):
        return found
    advances = (await advances_taken_off([invoice_id]))[invoice_id]
    return replace(
        found,
        advances=tuple(
            TakenOff(each.number, each.invoice_date) for each in advances if each.number is not None
        ),
    )


async def reasons_against_e_invoices(
    invoice_ids: Collection[InvoiceId], seller: CompanyProfile | None = None
) -> dict[InvoiceId, list[Refusal]]:
    """Why each of many is no e-invoice, or would be none; what another system wrote is left out."""
    wholes = await _with_hours(await invoices(invoice_ids))
    return _reasons_against(wholes, seller or await profile()) if wholes else {}


async def reasons_not_to_post(
    posted: Mapping[InvoiceId, Posting],
) -> dict[InvoiceId, tuple[Refusal, ...]]:
    """Why each of many does not go into the network; one that was written is held to the rules."""
    kept, seller = await e_invoices_of(posted), await profile()
    receivers = await participants({one.receiver for one in posted.values()})
    verdicts, wholes = await verdicts_of(kept), await _with_hours(await invoices(posted))
    left = {one: whole for one, whole in wholes.items() if one not in kept}
    broken = {one: verdict.broken for one, verdict in verdicts.items() if verdict.broken}
    against = _reasons_against(left, seller) | {
        one: [EInvoiceAgainstRules(rules=", ".join(ids))] for one, ids in broken.items()
    }
    return {
        one: (
            *_in_whose_name(wholes.get(one), seller),
            *against.get(one, ()),
            *receiver_reasons(
                receivers.get(about.receiver), is_credit_note=about.is_credit_note, now=now()
            ),
        )
        for one, about in posted.items()
    }


async def _with_hours(wholes: Mapping[InvoiceId, Invoice]) -> Mapping[InvoiceId, Invoice]:
    """The same, each credit note with the hours of what it credits: their order is its order."""
    credited = {one: each for one, whole in wholes.items() if (each := whole.head.credits_id)}
    if not credited:
        return wholes
    rows = await get_connection(CONNECTION).execute_query_dict(
        _HOURS, [[each.uuid for each in credited.values()]]
    )
    sheets = {InvoiceId(row["id"]): sheet_from_json(row["time_sheet"]) for row in rows}
    return {
        one: replace(whole, time_sheet=sheets.get(credited[one], ())) if one in credited else whole
        for one, whole in wholes.items()
    }


def _in_whose_name(whole: Invoice | None, seller: CompanyProfile) -> list[Refusal]:
    """Why it would leave in the name of another: the firm is one now, or was when it wrote it."""
    participant = participant_of(seller.org_number)
    if reasons := reasons_not_to_send_as(seller.network, participant):
        return reasons
    written_as = participant_of(whole.seller.org_number) if whole and whole.seller else participant
    if written_as == participant:
        return []
    return [EInvoiceInAnothersName(participant=participant)]


def _reasons_against(
    wholes: Mapping[InvoiceId, Invoice], seller: CompanyProfile
) -> dict[InvoiceId, list[Refusal]]:
    documents = {
        one: previewed(whole, seller) if whole.state is InvoiceState.DRAFT else document_of(whole)
        for one, whole in wholes.items()
    }
    return {one: reasons_not_to_write(found) for one, found in documents.items() if found}
