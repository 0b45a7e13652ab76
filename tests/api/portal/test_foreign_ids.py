"""Every operation of the portal's door with ids of others: nothing comes out, nothing happens."""

import json
import random

import pytest
from graphql import GraphQLField

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId, EntryId, OfferId
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.history.queries import last_seq
from reskontra.tenancy.links import ATTEST
from tests.api.pages.own.test_foreign_ids import strangers
from tests.factories.assignments import EIGHT, HOUR, make_assignment
from tests.support.api import Api, Reply
from tests.support.own_pages import Own
from tests.support.sdl import document_of, operations_of, sdl_of, variables_of

ROUNDS = 120
SECRET = "Hemlig förhandling"
OPERATIONS = operations_of(sdl_of("portal"))


async def secret(own: Own) -> AssignmentId:
    """What is Karin's and Beata's alone."""
    async with own.inside():
        return await make_assignment(
            customer_id=own.customer_id,
            hour_type_id=own.hour_type_id,
            agreement_id=own.agreement_id,
            consultant_id=own.consultant_id,
            orderer_id=own.orderer_id,
            title=SECRET,
            begins_at=EIGHT + 3 * HOUR,
            ends_at=EIGHT + 4 * HOUR,
        )


async def asked(own: Own, path: str, document: str, variables: dict[str, object]) -> Reply:
    bearer = {"authorization": f"Bearer {path.rpartition('/')[2]}"}
    guest = Api(own.api.app, own.api.client, own.api.settings, bearer)
    return await guest.ask(document, variables, door="/p/graphql")


async def seqs(*firms: Own) -> list[int]:
    found = []
    for firm in firms:
        async with firm.inside():
            found.append(await last_seq())
    return found


async def test_foreign_ids_open_nothing_at_the_door_and_change_nothing(
    own: Own, others: Own
) -> None:
    task, entry = await secret(own), await own.reported()
    theirs = [str(each) for each in (task, own.task_id, entry)]
    ids = {
        "id": [*theirs, str(OfferId.new()), str(own.orderer_id), str(own.consultant_id), "asg_1"],
        "taskId": [str(task), str(own.task_id), str(AssignmentId.new())],
        "entryId": [str(entry), str(EntryId.new())],
        "agreementId": [str(own.agreement_id), str(AgreementId.new())],
        "hourTypeId": [str(HourTypeId.new())],
    }
    stranger = others.path(ATTEST, entry.uuid, 1, others.orderer_id.uuid)
    links = [*await strangers(own), others.consultants, others.orderers, stranger]
    before, chance = await seqs(own, others), random.Random(7)
    for turn in range(ROUNDS):
        kind, name, field = OPERATIONS[turn % len(OPERATIONS)]
        variables = variables_of(field, ids, chance)
        reply = await asked(own, chance.choice(links), document_of(kind, name, field), variables)
        assert SECRET not in json.dumps(reply.json, ensure_ascii=False), (name, variables)
        data = reply.json.get("data") or {}
        assert not any(each in json.dumps(data) for each in theirs), (name, variables)
        # A question has none; a deed that was not refused has an empty list.
        assert (data.get(name) or {}).get("userErrors", [SECRET]), (name, variables)
    assert await seqs(own, others) == before
    assert (await own.entry(entry)).state == "REPORTED"


@pytest.mark.parametrize("operation", OPERATIONS, ids=[one[1] for one in OPERATIONS])
async def test_what_is_made_up_is_understood(
    own: Own, operation: tuple[str, str, GraphQLField]
) -> None:
    """Otherwise nothing would come out because nothing was asked."""
    entry = await own.reported()
    ids = {
        "id": [str(entry)],
        "taskId": [str(own.task_id)],
        "entryId": [str(entry)],
        "agreementId": [str(own.agreement_id)],
        "hourTypeId": [str(own.hour_type_id)],
    }
    variables = variables_of(operation[2], ids, random.Random(1))
    links = [own.consultants, own.orderers, await own.attest(entry)]
    replies = [await asked(own, link, document_of(*operation), variables) for link in links]
    assert {code for reply in replies for code in reply.codes} <= {"UNAUTHENTICATED"}, variables
    assert any(reply.json.get("data") for reply in replies)
