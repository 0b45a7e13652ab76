"""What may be done with invoices now, asked for many at once."""

from reskontra.api.context import Context
from reskontra.api.delivery.parts import carried
from reskontra.api.invoicing.parts import ActionState
from reskontra.domain.invoicing import actions, queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel


async def actions_of(context: Context, invoice_id: InvoiceId) -> list[ActionState]:
    """Every action of an invoice, as the ways of this house allow it."""
    states = await context.load(_load_actions, (invoice_id, carried(context)))
    return [ActionState.of(state, context) for state in states]


async def _load_actions(
    asked_for: list[tuple[InvoiceId, frozenset[Channel]]],
) -> list[tuple[actions.ActionState, ...]]:
    wholes = await queries.invoices([each for each, _ in asked_for])
    found = await queries.available_actions(wholes.values(), asked_for[0][1])
    return [found.get(each, ()) for each, _ in asked_for]
