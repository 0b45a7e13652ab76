"""Make drafts documents: one alone, or many in the same few statements."""

from collections.abc import Collection, Sequence

from reskontra.domain.company.commands import hold_document_numbers
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.invoicing.advances import advance_ids
from reskontra.domain.invoicing.commands.credit_issue import issue_credit_note
from reskontra.domain.invoicing.commands.households import hold_persons
from reskontra.domain.invoicing.commands.issue_run import issue_run
from reskontra.domain.invoicing.commands.locking import (
    held,
    held_together,
    hold_all,
    hold_billed_time_on,
)
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import new_line_of
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.invoicing.weighing import runs
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, conflict_if, refuse_if


async def issue_invoice(invoice_id: InvoiceId, expected_version: int | None = None) -> None:
    """Give a draft its number and make it a document that may never change."""
    found = await held(invoice_id)
    conflict_if(expected_version, found.head.version)
    refuse_if((await _issued([found], await profile()))[invoice_id])


async def issue_invoices(
    invoice_ids: Sequence[InvoiceId], *, stops: bool = False
) -> dict[InvoiceId, Sequence[Refusal]]:
    """Issue drafts in the order they are named, and tell what stands against each.

    Nothing is written of those that are refused, so the others are numbered without a gap. If it
    ``stops``, nothing is done, and nothing told, of those that come after the first no.
    """
    found, seller = await held_together(invoice_ids), await profile()
    missing = [one for one in invoice_ids if one not in found]
    if stops and missing:
        invoice_ids, missing = invoice_ids[: invoice_ids.index(missing[0])], missing[:1]
    outcomes: dict[InvoiceId, Sequence[Refusal]] = {}
    sets = list(runs([found[one] for one in invoice_ids if one in found]))
    if len(sets) > 1:
        await _hold_what_they_hang_on(found.values())
    for run in sets:
        outcomes |= await _issued(run, seller, stops=stops)
        if stops and any(outcomes.values()):
            return outcomes
    return outcomes | {one: (NotFound(path=("id",)),) for one in missing}


async def _hold_what_they_hang_on(drafts: Collection[Invoice]) -> None:
    """Hold at once what the later sets would hold after the first one's numbers.

    Time, then invoices, then numbers, as whoever bills or issues one alone: so nobody waits in a
    ring.
    """
    credited = [one.head.credits_id for one in drafts if one.head.credits_id]
    taken_off = advance_ids([new_line_of(row) for one in drafts for row in one.lines])
    if credited:
        await hold_billed_time_on(credited)
    await hold_all({*credited, *taken_off})
    await hold_persons(one.household for one in drafts if one.household)
    await hold_document_numbers()


async def _issued(
    run: Sequence[Invoice], seller: CompanyProfile, *, stops: bool = False
) -> dict[InvoiceId, Sequence[Refusal]]:
    credited_id = run[0].head.credits_id
    if credited_id is None:
        return await issue_run(run, seller, stops=stops)
    try:
        await issue_credit_note(run[0], credited_id, seller)
    except Refused as refused:
        return {run[0].id: refused.reasons}
    return {run[0].id: ()}
