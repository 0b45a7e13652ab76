"""Changes that whoever ordered asks for."""

from datetime import timedelta

from reskontra.domain.assignments.commands import change_oneself
from reskontra.domain.assignments.ids import AskedChangeId
from reskontra.domain.assignments.own_orders import OwnChange
from reskontra.domain.assignments.queries.asked_changes import waiting_changes
from reskontra.domain.customers.queries import customer
from reskontra.domain.kernel.clock import now
from tests.factories.assignments import HOUR, make_assignment
from tests.factories.customers import make_customer


async def make_asked() -> AskedChangeId:
    """What a contact ordered in five days, and asks to have a day later."""
    customer_id = await make_customer()
    found = await customer(customer_id)
    assert found is not None
    orderer_id = found.contacts[0].id
    assert orderer_id is not None
    begins = (now() + timedelta(days=5)).replace(minute=0, second=0, microsecond=0)
    task_id = await make_assignment(
        customer_id=customer_id,
        orderer_id=orderer_id,
        begins_at=begins,
        ends_at=begins + HOUR,
    )
    later = begins + timedelta(days=1)
    await change_oneself(orderer_id, task_id, OwnChange(begins_at=later, ends_at=later + HOUR), 1)
    return (await waiting_changes([task_id]))[task_id].id
