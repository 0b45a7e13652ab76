"""The same key does the same deed once."""

import asyncio
import secrets
from dataclasses import fields
from types import NoneType
from typing import Any, get_args, get_type_hints

import pytest
from strawberry.types import get_object_definition

from reskontra.api.doors.schemas import tenant_schema
from reskontra.api.nodes import Node
from reskontra.domain.kernel.ids import TypedId
from reskontra.tenancy.scope import TenantScope
from tests.api.test_operation import COUNT, CREATE, ISSUE, created, draft
from tests.support.api import Api, Person, person_in

pytestmark = pytest.mark.usefixtures("company")

# What a key gives back: things by their ids, and plain values.
KEPT = (Node, TypedId, str, int, bool, NoneType)


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


def key() -> str:
    return secrets.token_hex(12)


async def test_a_replay_shows_the_first_outcome(asking: Api) -> None:
    keyed = draft(idempotencyKey=key())
    first = await asking.ask(CREATE, {"input": keyed})
    second = await asking.ask(CREATE, {"input": keyed})
    counted = await asking.ask(COUNT)

    assert second.data["invoiceCreate"] == first.data["invoiceCreate"]
    assert second.json["extensions"]["idempotentReplay"] is True
    assert "idempotentReplay" not in first.json["extensions"]
    assert counted.data["invoices"]["totalCount"] == 1


async def test_the_same_key_with_other_input_is_refused(asking: Api) -> None:
    again = key()
    await created(asking, idempotencyKey=again)
    reply = await asking.ask(CREATE, {"input": draft(idempotencyKey=again, note="Något annat")})

    (error,) = reply.data["invoiceCreate"]["userErrors"]
    assert error["code"] == "IDEMPOTENCY_MISMATCH"
    assert error["path"] == ["idempotencyKey"]


async def test_somebody_elses_key_is_another_key(asking: Api, api: Api, acme: TenantScope) -> None:
    shared = key()
    first = await created(asking, idempotencyKey=shared)
    second = await created(api.as_(await person_in(acme)), idempotencyKey=shared)

    assert first["invoice"]["id"] != second["invoice"]["id"]


async def test_a_refused_deed_may_be_tried_again_under_its_key(asking: Api) -> None:
    invoice = (await created(asking))["invoice"]
    issue = {"id": invoice["id"], "idempotencyKey": key()}
    refused = await asking.ask(ISSUE, {"input": issue | {"expectedVersion": 99}})
    done = await asking.ask(ISSUE, {"input": issue | {"expectedVersion": invoice["version"]}})

    assert refused.data["invoiceIssue"]["userErrors"][0]["code"] == "CONFLICT"
    assert done.data["invoiceIssue"]["userErrors"] == []
    assert done.data["invoiceIssue"]["invoice"]["state"] == "ISSUED"


async def test_ten_at_once_make_one_invoice(asking: Api) -> None:
    keyed = draft(idempotencyKey=key())
    replies = await asyncio.gather(*(asking.ask(CREATE, {"input": keyed}) for _ in range(10)))
    counted = await asking.ask(COUNT)

    assert {code for reply in replies for code in reply.codes} <= {"IDEMPOTENCY_IN_PROGRESS"}
    assert counted.data["invoices"]["totalCount"] == 1


@pytest.mark.parametrize("bad", ["short", "x" * 256])
async def test_a_key_of_a_wrong_length_is_bad_input(asking: Api, bad: str) -> None:
    reply = await asking.ask(CREATE, {"input": draft(idempotencyKey=bad)})

    assert reply.codes == ["BAD_USER_INPUT"]
    assert reply.json["errors"][0]["extensions"]["path"] == ["input", "idempotencyKey"]


def bare(kind: type) -> set[type]:
    """What a type is made of, whatever list or choice it stands in."""
    inner = get_args(kind)
    return set[type]().union(*map(bare, inner)) if inner else {kind}


def told_by(payload: Any) -> set[type]:
    """The types of what a payload tells, but for why nothing was done."""
    hints = get_type_hints(payload)
    told = [each.name for each in fields(payload) if each.init and each.name != "user_errors"]
    return set[type]().union(*(bare(hints[name]) for name in told))


def test_all_that_is_done_under_a_key_can_be_shown_again() -> None:
    mutations = get_object_definition(tenant_schema().mutation, strict=True).fields
    keyed = [each for each in mutations if hasattr(each.arguments[0].type, "idempotency_key")]
    lost = {
        each.name: [one for one in told_by(each.type) if not issubclass(one, KEPT)]
        for each in keyed
    }
    assert len(keyed) > 40
    assert {name: kinds for name, kinds in lost.items() if kinds} == {}
