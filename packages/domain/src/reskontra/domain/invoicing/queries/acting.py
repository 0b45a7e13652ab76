"""What may be done with invoices now, and how they fared on their way."""

from collections.abc import Collection

from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery.queries import parcels_of
from reskontra.domain.delivery.views import ParcelStatus
from reskontra.domain.invoicing.actions import ActionState, Obstacles, Reasons, action_states
from reskontra.domain.invoicing.advances import reasons_to_keep
from reskontra.domain.invoicing.credit_notes import credit_note_reasons
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.issuing import seller_reasons
from reskontra.domain.invoicing.queries.advances import advances_on, taken_off_by
from reskontra.domain.invoicing.queries.credits import what_they_credit
from reskontra.domain.invoicing.queries.households import used_by_many
from reskontra.domain.invoicing.queries.routes import Routes, both_routes_of
from reskontra.domain.invoicing.refusals import NotIssued
from reskontra.domain.invoicing.settling import reasons_not_to_receive
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.invoicing.ways import CARRIED_EVERYWHERE
from reskontra.domain.invoicing.weighing import Circumstances, weighed
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import today


async def deliveries(invoice_id: InvoiceId) -> tuple[ParcelStatus, ...]:
    """How the invoice fared with each recipient, the oldest first."""
    return (await parcels_of([str(invoice_id)]))[str(invoice_id)]


async def available_actions(
    found: Collection[Invoice], carried: Collection[Channel] = CARRIED_EVERYWHERE
) -> dict[InvoiceId, tuple[ActionState, ...]]:
    """What may be done with each of many invoices now, in as many statements as for one."""
    seller = await profile()
    to_receive = reasons_not_to_receive(today(), seller.books_closed_through)
    issued = [one for one in found if one.state is not InvoiceState.DRAFT]
    routes = await both_routes_of(issued, carried) if issued else {}
    to_issue = await _reasons_not_to_issue(found, seller)
    advances = [one.id for one in found if InvoiceForm(one.head.form).is_advance]
    taken = await taken_off_by(advances) if advances else {}
    return {
        one.id: action_states(
            one.head,
            Obstacles(
                to_issue=to_issue[one.id],
                to_send=_to_send(routes.get(one.id), is_again=False),
                to_send_again=_to_send(routes.get(one.id), is_again=True),
                to_receive=to_receive,
                to_credit=reasons_to_keep(taken.get(one.id)),
            ),
        )
        for one in found
    }


def _to_send(routes: Routes | None, *, is_again: bool) -> Reasons:
    if routes is None:
        return [NotIssued()]
    return (routes.again if is_again else routes.first).obstacles


async def _reasons_not_to_issue(
    found: Collection[Invoice], seller: CompanyProfile
) -> dict[InvoiceId, Reasons]:
    credited, advances = await what_they_credit(found), await advances_on(found)
    drafts = [one for one in found if one.state is InvoiceState.DRAFT and one.id not in credited]
    homes = [(one.household.asked, one.head.due_date.year) for one in drafts if one.household]
    used = await used_by_many(homes)
    by = Circumstances(seller=seller, advances=advances, used=used)

    def reasons_of(one: Invoice) -> Reasons:
        if one.id in credited:
            original, notes = credited[one.id]
            return [
                *credit_note_reasons(one, original, notes, seller.books_closed_through),
                *seller_reasons(InvoiceForm(original.head.form), seller.address),
            ]
        return weighed(one, by).reasons

    return {one.id: reasons_of(one) for one in found}
