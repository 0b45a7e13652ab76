"""Questions to the dashboard, what happened to one thing, and what remains to begin."""

from functools import partial
from typing import Final

from reskontra.api.connections import COUNT_CAP, LARGEST_PAGE, After, Connection, First, PageInfo
from reskontra.api.context import Info
from reskontra.api.dashboards.parts import Onboarding, TimelineEntry
from reskontra.api.dashboards.types import CustomerFigures, Dashboard
from reskontra.api.errors import BadUserInput
from reskontra.api.guards import Access
from reskontra.api.nodes import node_of
from reskontra.api.operation import query
from reskontra.api.streams import cursor_of, seq_of
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.catalogue.ids import ArticleId, HourTypeId, PriceListId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.ids import TypedId
from reskontra.tenancy.access import Permission

_TOLD: Final = (
    InvoiceId,
    CustomerId,
    ArticleId,
    PriceListId,
    HourTypeId,
    ConsultantId,
    AgreementId,
    AssignmentId,
)


@query(Permission.DASHBOARD_READ)
async def dashboard(info: Info) -> Dashboard | None:
    """The firm at a glance (översikt)."""
    return Dashboard.of(await queries.dashboard())


@query(Permission.INVOICE_READ)
async def customer_figures(info: Info, customer_id: CustomerId) -> CustomerFigures | None:
    """What one customer comes to (kundens nyckeltal); null when it is not yours to see."""
    if await node_of(info.context, customer_id) is None:
        return None
    return CustomerFigures.of(await queries.customer_figures(customer_id))


@query(Permission.DASHBOARD_READ)
async def onboarding(info: Info) -> Onboarding | None:
    """What remains before the firm is under way (kom igång); one step is about who asks."""
    is_confirmed = info.context.signed_in.is_email_confirmed
    return Onboarding.of(await queries.onboarding(is_email_confirmed=is_confirmed))


@query(Access.KNOWN)
async def timeline(
    info: Info,
    subject_id: TypedId,
    first: First = None,
    after: After = None,
) -> Connection[TimelineEntry] | None:
    """What has happened to something in the catalogue, an invoice, or a customer and its invoices.

    The newest first. Null when it is missing or not yours to see (tidslinje).
    """
    if first is None or not 1 <= first <= LARGEST_PAGE:
        raise BadUserInput(f"first must be between 1 and {LARGEST_PAGE}.", path=["first"])
    subjects = await _subjects(info, subject_id)
    if not subjects:
        return None
    before = seq_of(after) if after else None
    rows = await queries.timeline(subjects, before=before, limit=first + 1)
    shown = rows[:first]
    cursors = [cursor_of(row.event.seq) for row in shown]
    return Connection(
        nodes=[TimelineEntry(event=row.event, about=row.subject) for row in shown],
        page_info=PageInfo(
            has_next_page=len(rows) > first,
            has_previous_page=after is not None,
            start_cursor=cursors[0] if cursors else None,
            end_cursor=cursors[-1] if cursors else None,
        ),
        cursors=lambda: cursors,
        count=partial(queries.timeline_count, subjects, COUNT_CAP + 1),
    )


async def _subjects(info: Info, subject_id: TypedId) -> list[str]:
    """Whose facts are told together; none where the caller may see nothing of it."""
    if not isinstance(subject_id, _TOLD) or await node_of(info.context, subject_id) is None:
        return []
    if isinstance(subject_id, CustomerId) and info.context.may(Permission.INVOICE_READ):
        return await queries.subjects_of_customer(subject_id)
    return [str(subject_id)]
