"""Programs' keys: each opens one firm, and there only what it was made for."""

import pytest

from reskontra.tenancy.scope import TenantScope
from tests.support.api import Api, Person

MAKE = """
mutation Make($input: ApiTokenCreateInput!) {
  apiTokenCreate(input: $input) {
    token apiToken { id name scopes expiresAt lastUsedAt } userErrors { code path message }
  }
}
"""
END = """
mutation End($input: ApiTokenRevokeInput!) {
  apiTokenRevoke(input: $input) { revokedApiTokenId userErrors { code } }
}
"""


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


async def make(asking: Api, acme: TenantScope, *scopes: str) -> dict[str, str]:
    entry = {"tenantId": str(acme.id), "name": "Kassan", "scopes": list(scopes)}
    payload = (await asking.platform(MAKE, {"input": entry})).data["apiTokenCreate"]
    assert payload["userErrors"] == []
    return {"token": payload["token"], "id": payload["apiToken"]["id"]}


def with_key(api: Api, token: str) -> Api:
    return Api(api.app, api.client, api.settings, {"authorization": f"Bearer {token}"})


async def test_a_key_opens_what_it_was_made_for_and_nothing_else(
    asking: Api, api: Api, acme: TenantScope
) -> None:
    key = await make(asking, acme, "customer:read")
    program = with_key(api, key["token"])
    customers = await program.ask("{ customers(first: 1) { nodes { id } } }")
    invoices = await program.ask("{ invoices(first: 1) { nodes { id } } }")
    elsewhere = await program.ask("{ __typename }", door="/t/other/graphql")

    assert customers.data["customers"]["nodes"] == []
    assert invoices.codes == ["FORBIDDEN"]
    assert elsewhere.codes == ["FORBIDDEN"]


async def test_a_key_makes_no_keys(asking: Api, api: Api, acme: TenantScope) -> None:
    key = await make(asking, acme, "token:write")
    entry = {"tenantId": str(acme.id), "name": "Barn", "scopes": ["customer:read"]}

    assert (await with_key(api, key["token"]).platform(MAKE, {"input": entry})).codes == [
        "FORBIDDEN"
    ]


async def test_a_revoked_key_is_dead_at_once(asking: Api, api: Api, acme: TenantScope) -> None:
    key = await make(asking, acme, "customer:read")
    program = with_key(api, key["token"])
    await program.ask("{ customers(first: 1) { nodes { id } } }")
    ended = await asking.platform(END, {"input": {"tenantId": str(acme.id), "id": key["id"]}})

    assert ended.data["apiTokenRevoke"]["revokedApiTokenId"] == key["id"]
    assert (await program.ask("{ __typename }")).codes == ["UNAUTHENTICATED"]


async def test_unknown_scopes_are_refused_each_in_its_place(asking: Api, acme: TenantScope) -> None:
    entry = {
        "tenantId": str(acme.id),
        "name": "",
        "scopes": ["customer:read", "everything"],
        "lifeDays": 4000,
    }
    payload = (await asking.platform(MAKE, {"input": entry})).data["apiTokenCreate"]

    assert [(each["code"], each["path"]) for each in payload["userErrors"]] == [
        ("REQUIRED", ["name"]),
        ("OUT_OF_RANGE", ["lifeDays"]),
        ("SCOPE_UNKNOWN", ["scopes", "1"]),
    ]
    assert payload["token"] is None


async def test_a_key_opens_something_and_that_once(asking: Api, acme: TenantScope) -> None:
    entry = {"tenantId": str(acme.id), "name": "Kassan", "scopes": []}
    refused = (await asking.platform(MAKE, {"input": entry})).data["apiTokenCreate"]
    repeated = entry | {"scopes": ["customer:read"] * 1000}
    made = (await asking.platform(MAKE, {"input": repeated})).data["apiTokenCreate"]

    assert [(each["code"], each["path"]) for each in refused["userErrors"]] == [
        ("REQUIRED", ["scopes"])
    ]
    assert (refused["token"], made["apiToken"]["scopes"]) == (None, ["customer:read"])


async def test_a_program_needs_no_ticket(asking: Api, api: Api, acme: TenantScope) -> None:
    key = await make(asking, acme, "customer:read")
    reply = await with_key(api, key["token"]).platform(
        "mutation { sessionTicketCreate(input: {}) { ticket userErrors { code } } }"
    )

    assert reply.data["sessionTicketCreate"] == {
        "ticket": None,
        "userErrors": [{"code": "TICKET_NOT_FOR_PROGRAMS"}],
    }
