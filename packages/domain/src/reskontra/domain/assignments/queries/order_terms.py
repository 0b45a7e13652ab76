"""What the agreement says of something that was ordered."""

from reskontra.domain.agreements.queries import agreement
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.order_terms import OrderTerms, order_terms
from reskontra.domain.assignments.queries.assignments import assignment
from reskontra.domain.customers.ids import ContactId


async def terms_of_order(orderer_id: ContactId, assignment_id: AssignmentId) -> OrderTerms:
    """The terms of one thing that somebody ordered; none for what another ordered."""
    card = await assignment(assignment_id)
    if card is None or card.orderer_id != orderer_id or card.agreement_id is None:
        return OrderTerms()
    agreed = await agreement(card.agreement_id)
    return order_terms(
        agreed,
        card.begins_at,
        card.ends_at,
        card.wanted_at,
        has_own_price=card.price is not None,
    )
