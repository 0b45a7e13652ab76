"""Unpaid invoices of another system: 12 500 kr of Kunden AB, nothing of it paid."""

from reskontra.domain.invoicing.commands import request_claims, take_claims
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.queries import items
from reskontra.domain.jobs.views import JobKind
from reskontra.domain.kernel.refusals import Refusal

ROW = {
    "number": "F-815",
    "customer": "Kunden AB",
    "invoiceDate": "2026-08-15",
    "dueDate": "2026-09-14",
    "total": "12 500,00",
    "remaining": "12 500,00",
}


async def take(
    *rows: dict[str, str], is_trial: bool = False
) -> tuple[list[InvoiceId], list[list[Refusal]]]:
    """Take rows over: the ids that they have or would have had, and what each was refused for."""
    job_id = await request_claims(rows, is_trial=is_trial)
    kind = JobKind.CLAIM_IMPORT_TRIAL if is_trial else JobKind.CLAIM_IMPORT
    parts = await items(job_id, limit=100)
    outcome = await take_claims(kind, parts)
    ids = [InvoiceId.parse(part.subject) for part in parts]
    return ids, [list(outcome[place]) for place in sorted(outcome)]


async def make_claim(**about: str) -> InvoiceId:
    """A claim that was taken over, of a customer in the register."""
    ids, outcome = await take({**ROW, **about})
    assert outcome == [[]]
    return ids[0]
