"""Everybody with the ids of everybody else, of the same firm and of another: nothing is there."""

import random

import pytest

from reskontra.domain.assignments.ids import AssignmentId, EntryId, OfferId
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.queries import customer
from reskontra.domain.customers.views import Contact, ContactRole, CustomerChange
from reskontra.domain.history.queries import last_seq
from reskontra.tenancy.links import ATTEST, CONSULTANT, ORDERER
from tests.factories.assignments import EIGHT, HOUR, make_assignment
from tests.factories.consultants import make_consultant
from tests.factories.customers import CONTACT, make_customer
from tests.support.own_pages import Own

ROUNDS = 120
CECILIA = Contact(name="Cecilia", email="cecilia@kunden.example", roles=(ContactRole.ORDERS,))
TIMES = {"day": "2026-11-02", "begins": "10:00", "ends": "11:00", "version": "1"}
ANSWER = {"name": "Eva", "answer": "approve", "version": "1"}
READS = (
    "/pay/{entry}",
    "/report/{task}",
    "/tasks/{task}",
    "/tasks/{task}/cancel",
    "/reports/{entry}",
    "/reports/{entry}/receipts/0",
)
WRITES = (
    ("/report/{task}", TIMES),
    ("/report/{task}/nothing", {"reason": "Nej"}),
    ("/offers/{offer}", {"answer": "accept"}),
    ("/tasks/{task}", TIMES),
    ("/tasks/{task}/cancel", {"seen": "1 0"}),
    ("/reports/{entry}", ANSWER),
    ("/reports/{entry}", {**ANSWER, "answer": "reject", "reason": "Nej"}),
)


async def strangers(own: Own) -> list[str]:
    """Pages of others in the same firm: a colleague, another contact, and another customer's."""
    async with own.inside():
        colleague = await make_consultant(name="Nils Ny")
        card = await customer(own.customer_id)
        assert card is not None
        more = (*card.contacts, CECILIA)
        await change_customer(own.customer_id, CustomerChange(contacts=more))
        elsewhere = await customer(await make_customer(name="Andra kunden AB"))
        again = await customer(own.customer_id)
    assert elsewhere is not None
    assert again is not None
    contacts = [again.contacts[1].id, elsewhere.contacts[0].id]
    return [
        own.path(CONSULTANT, colleague.uuid, 1),
        *(own.path(ORDERER, each.uuid) for each in contacts if each),
    ]


async def test_foreign_ids_open_nothing_and_change_nothing(own: Own, others: Own) -> None:
    entry = await own.reported()
    async with own.inside():
        task = await make_assignment(
            customer_id=own.customer_id,
            hour_type_id=own.hour_type_id,
            consultant_id=own.consultant_id,
            orderer_id=own.orderer_id,
            begins_at=EIGHT + 3 * HOUR,
            ends_at=EIGHT + 4 * HOUR,
        )
    pages = [*await strangers(own), others.consultants, others.orderers]
    async with own.inside():
        before = await last_seq()
    chance = random.Random(6)
    for _ in range(ROUNDS):
        home = chance.choice(pages)
        ids = {
            "task": chance.choice([task, own.task_id, AssignmentId.new(), "asg_1", entry]),
            "entry": chance.choice([entry, EntryId.new(), "ent_", task]),
            "offer": chance.choice([OfferId.new(), entry, "off_x"]),
        }
        path, fields = chance.choice(WRITES)
        answers = [
            await own.api.client.get(home + chance.choice(READS).format(**ids)),
            await own.api.client.post(home + path.format(**ids), data=fields),
        ]
        assert {each.status_code for each in answers} <= {404, 405}
        assert not any("Karin" in each.text or "Beata" in each.text for each in answers)
    async with own.inside():
        assert await last_seq() == before
    assert (await own.entry(entry)).state == "REPORTED"
    for home in pages:
        page = await own.page(home)
        assert str(entry) not in page
        assert str(task) not in page
    assert CONTACT.name in await own.page(own.orderers)


@pytest.mark.parametrize("purpose", [CONSULTANT, ORDERER, ATTEST])
async def test_a_link_signed_for_another_firm_opens_nothing(
    own: Own, others: Own, purpose: str
) -> None:
    subjects = [own.consultant_id.uuid, own.orderer_id.uuid, (await own.reported()).uuid]
    for subject in subjects:
        for edition in (0, 1):
            answer = await own.api.client.get(others.path(purpose, subject, edition))
            assert answer.status_code == 410
            assert not {"Karin", "Beata", "Kunden"} & set(answer.text.split())
