"""An orderer's page is theirs as long as the contact orders for the customer."""

import re

import pytest

from reskontra.domain.assignments.commands import order_oneself
from reskontra.domain.assignments.own_orders import OwnOrder
from reskontra.domain.assignments.queries import orderers_own
from reskontra.domain.customers.views import ContactRole
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.links import ORDERERS_CALENDAR
from tests.factories.assignments import EIGHT, HOUR
from tests.support.own_pages import Own

GONE, NO_LONGER = 404, 410


async def test_whoever_loses_the_role_loses_the_page_and_every_form_of_it(
    own: Own, others: Own
) -> None:
    entry = await own.reported()
    calendar = own.path(ORDERERS_CALENDAR, own.orderer_id.uuid)
    task = f"{own.orderers}/tasks/{own.task_id}"
    forms = (f"{own.orderers}/order", task, f"{task}/cancel", f"{own.orderers}/reports/{entry}")
    shown = {path: (await own.api.client.get(path)).text for path in forms}

    await own.give_role(ContactRole.INVOICES)
    for path in (own.orderers, *forms):
        answer = await own.api.client.get(path)
        assert (answer.status_code, "Beata" in answer.text) == (NO_LONGER, False), path
    for path, page in shown.items():
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
        sent = await own.api.client.post(path, data={**hidden, "name": "B", "answer": "approve"})
        assert sent.status_code == NO_LONGER, path
    assert (await own.api.client.get(calendar)).status_code == GONE
    assert (await own.entry(entry)).state == "REPORTED"
    assert "Beata" in await others.page(others.orderers)


async def test_the_page_comes_back_with_the_role(own: Own) -> None:
    await own.give_role(ContactRole.OTHER)
    await own.give_role(ContactRole.ORDERS)
    assert "Beata" in await own.page(own.orderers)


async def test_nothing_is_ordered_by_somebody_who_lost_the_role_meanwhile(own: Own) -> None:
    order = OwnOrder(
        agreement_id=own.agreement_id,
        hour_type_id=own.hour_type_id,
        title="Möte",
        begins_at=EIGHT,
        ends_at=EIGHT + HOUR,
    )
    await own.give_role(ContactRole.INVOICES)
    async with own.inside():
        with pytest.raises(Refused, match="NOT_FOUND"):
            await order_oneself(own.orderer_id, order)
        assert len((await orderers_own(own.orderer_id)).tasks) == 1
