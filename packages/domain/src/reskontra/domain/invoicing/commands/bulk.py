"""Do the same with many invoices: asked for at once, worked off in sets."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

from reskontra.domain.invoicing.bulk_refusals import NoInvoiceMatches, TooManyInvoices
from reskontra.domain.invoicing.commands.drafts import discard_draft
from reskontra.domain.invoicing.commands.issue import issue_invoices
from reskontra.domain.invoicing.commands.route import send_by_route
from reskontra.domain.invoicing.commands.send import send_invoice
from reskontra.domain.invoicing.events import InvoiceBulkRequested
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice_ids
from reskontra.domain.invoicing.sending import Manner
from reskontra.domain.invoicing.views import OPEN_STATES, InvoiceFilter, InvoiceState
from reskontra.domain.jobs.commands import forget_ended_jobs, open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import JobItem, JobKind, NewJob
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal, Refused, Required, refuse_if

MOST_INVOICES: Final = 10_000

_KEPT: Final = timedelta(days=90)
_BULKS: Final = (
    JobKind.INVOICE_BULK_ISSUE,
    JobKind.INVOICE_BULK_SEND,
    JobKind.INVOICE_BULK_DISCARD,
)

# Of the invoices that a filter means, those that each deed is for.
_TAKERS: Final = {
    JobKind.INVOICE_BULK_ISSUE: InvoiceFilter(states=(InvoiceState.DRAFT,)),
    JobKind.INVOICE_BULK_DISCARD: InvoiceFilter(states=(InvoiceState.DRAFT,)),
    JobKind.INVOICE_BULK_SEND: InvoiceFilter(states=OPEN_STATES),
}


async def meant_by(kind: JobKind, where: InvoiceFilter) -> Sequence[InvoiceId]:
    """The invoices of a filter that a deed is for, the earliest first.

    Raises:
        Refused: There are none, or more than one job takes.
    """
    found = await invoice_ids(InvoiceFilter(all_of=(where, _TAKERS[kind])), MOST_INVOICES)
    if not found:
        raise Refused([NoInvoiceMatches(path=("where",))])
    if len(found) > MOST_INVOICES:
        raise Refused([TooManyInvoices(path=("where",), maximum=MOST_INVOICES)])
    return found


async def request_bulk(
    kind: JobKind,
    invoice_ids: Sequence[InvoiceId],
    *,
    stops_when_refused: bool,
    given: Mapping[InvoiceId, Mapping[str, object]] | None = None,
) -> JobId:
    """Ask for the same to be done with many invoices, each once, in the order they are named."""
    refuse_if(_reasons_not_to_ask(invoice_ids))
    job_id = await open_job(
        NewJob(
            kind=kind,
            subjects=[str(one) for one in dict.fromkeys(invoice_ids)],
            given={str(one): what for one, what in (given or {}).items()},
            stops_when_refused=stops_when_refused,
        )
    )
    record(InvoiceBulkRequested(job_id=job_id, job_kind=kind))
    return job_id


async def issue_items(items: Sequence[JobItem], *, stops: bool) -> dict[int, Sequence[Refusal]]:
    """Issue those of a job together, and tell what stands against each, by position.

    If it ``stops``, nothing is done, and nothing told, of those that come after the first no.
    """
    named = {InvoiceId.parse(item.subject): item.position for item in items}
    outcomes = await issue_invoices(list(named), stops=stops)
    return {named[one]: reasons for one, reasons in outcomes.items()}


async def carry_out(kind: JobKind, item: JobItem) -> None:
    """Do with one of them what was asked for, by the command that does it with one alone."""
    invoice_id = InvoiceId.parse(item.subject)
    match kind:
        case JobKind.INVOICE_BULK_DISCARD:
            await discard_draft(invoice_id)
        case JobKind.INVOICE_BULK_SEND:
            await _send(invoice_id, item.given)
        case _:
            raise NotBulkFault(kind)


async def _send(invoice_id: InvoiceId, given: Mapping[str, object]) -> None:
    # What was asked for before it could wait does not say.
    again, hold = given["again"] is True, given.get("hold") is True
    urls = given.get("page_urls")
    if isinstance(urls, dict):
        by_channel = {Channel(name): str(url) for name, url in urls.items()}
        await send_by_route(invoice_id, by_channel, again=again, hold=hold)
        return
    channel = Channel(str(given["channel"]))
    manner, page_url = Manner(is_again=again, hold=hold), str(given["page_url"])
    await send_invoice(invoice_id, channel, manner=manner, page_url=page_url)


async def forget_bulks() -> None:
    """Let go of what ended so long ago that nobody asks how it went; the invoices tell."""
    await forget_ended_jobs(_BULKS, ago(_KEPT))


class NotBulkFault(Exception):
    """The job is of a kind that is not worked off one by one."""


def _reasons_not_to_ask(invoice_ids: Sequence[InvoiceId]) -> list[Refusal]:
    if not invoice_ids:
        return [Required(path=("ids",))]
    if len(invoice_ids) > MOST_INVOICES:
        return [TooManyInvoices(path=("ids",), maximum=MOST_INVOICES)]
    return []
