"""What each document at the platform's door, and the portal's, may cost."""

import json
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import asyncpg
import pytest
import pytest_asyncio

from reskontra.tenancy.access import Role
from reskontra.tenancy.provisioning import park
from tests.support.api import PASSWORD, Api, Json, Person, person_in
from tests.support.database import DatabaseUrls
from tests.support.shop import Shop, document, new_key
from tests.support.spending import spending

_LATEST_LETTER = "SELECT facts FROM platform.outgoing_mail WHERE recipient = $1"


@dataclass(frozen=True, slots=True)
class Office:
    """The platform's door, asked by a firm's owner."""

    api: Api
    firm: str
    owner: asyncpg.Connection
    shop: Shop

    async def do(self, name: str, /, **given: object) -> Json:
        reply = await self.api.platform(document(name), {"input": given})
        (payload,) = reply.data.values()
        assert payload["userErrors"] == []
        return dict(payload)

    async def token_to(self, email: str) -> str:
        facts = json.loads(await self.owner.fetchval(_LATEST_LETTER, email))
        return str(facts["url"]).rpartition("/")[2]


@pytest_asyncio.fixture(loop_scope="session")
async def office(shop: Shop, owner: asyncpg.Connection, connected: DatabaseUrls) -> Office:
    await park(connected.owner, connected.app, target=1)
    office = Office(shop.api, str(shop.scope.id), owner, shop)
    # Whose token this is, is then known to the process.
    await office.api.platform("{ __typename }")
    return office


def company() -> Json:
    slug = f"firma-{secrets.token_hex(4)}"
    return {
        "companyName": "Övningsbolaget AB",
        "orgNumber": "556703-7485",
        "slug": slug,
        "ownerName": "Åsa Öberg",
        "ownerEmail": f"{slug}@example.se",
        "password": PASSWORD,
        "idempotencyKey": new_key(),
    }


async def nothing(office: Office) -> Json:
    return {}


async def given_nothing(office: Office) -> Json:
    return {"input": {}}


async def a_company(office: Office) -> Json:
    return {"input": company()}


async def a_name(office: Office) -> Json:
    return {"slug": f"firma-{secrets.token_hex(4)}"}


async def the_firm(office: Office) -> Json:
    return {"tenantId": office.firm}


async def a_login(office: Office) -> Json:
    somebody: Person = await person_in(None)
    return {"input": {"email": somebody.email, "password": PASSWORD}}


async def a_letter(office: Office) -> Json:
    entry = company()
    await office.do("TenantSignUp", **entry)
    return {"input": {"token": await office.token_to(entry["ownerEmail"])}}


async def a_guest(office: Office) -> Json:
    email = f"{secrets.token_hex(6)}@example.se"
    return {"input": {"tenantId": office.firm, "email": email, "role": "SELLER"}}


async def an_invitation(office: Office) -> Json:
    invited = await office.do("InvitationCreate", **(await a_guest(office))["input"])
    return {"input": {"tenantId": office.firm, "id": invited["invitationId"]}}


async def a_newcomer(office: Office) -> Json:
    guest = (await a_guest(office))["input"]
    await office.do("InvitationCreate", **guest)
    token = await office.token_to(guest["email"])
    return {"input": {"token": token, "password": PASSWORD, "name": "Bo Al"}}


async def an_open_letter(office: Office) -> Json:
    guest = (await a_guest(office))["input"]
    await office.do("InvitationCreate", **guest)
    return {"token": await office.token_to(guest["email"])}


async def a_new_name(office: Office) -> Json:
    return {"input": {"name": "Åsa Öberg", "locale": "en"}}


async def another_password(office: Office) -> Json:
    return {"input": {"currentPassword": PASSWORD, "password": f"{PASSWORD} två"}}


async def a_forgetful_person(office: Office) -> Json:
    return {"input": {"email": (await person_in(None)).email}}


async def a_link_of_theirs(office: Office) -> Json:
    asked = (await a_forgetful_person(office))["input"]
    await office.do("PasswordResetRequest", **asked)
    return {"input": {"token": await office.token_to(asked["email"]), "password": PASSWORD}}


async def a_member(office: Office) -> Json:
    member = await person_in(office.shop.scope, Role.SELLER)
    return {"input": {"tenantId": office.firm, "id": str(member.id)}}


async def a_promotion(office: Office) -> Json:
    return {"input": (await a_member(office))["input"] | {"role": "ECONOMY"}}


async def a_key(office: Office) -> Json:
    return {"input": {"tenantId": office.firm, "name": "Kassan", "scopes": ["invoice:read"]}}


async def a_lost_key(office: Office) -> Json:
    made = await office.do("ApiTokenCreate", **(await a_key(office))["input"])
    return {"input": {"tenantId": office.firm, "id": made["apiToken"]["id"]}}


# Statements besides BEGIN and COMMIT, points, and what is asked for.
BUDGETS: dict[str, tuple[int, int, Callable[[Office], Awaitable[Json]]]] = {
    "ApiTokenCreate": (2, 12, a_key),
    "ApiTokenRevoke": (1, 12, a_lost_key),
    "ApiTokens": (1, 1, the_firm),
    "EmailConfirm": (1, 12, a_letter),
    "EmailConfirmationResend": (4, 12, given_nothing),
    "Heartbeats": (1, 1, nothing),
    "Invitation": (2, 1, an_open_letter),
    "InvitationAccept": (9, 12, a_newcomer),
    "InvitationCreate": (7, 12, a_guest),
    "InvitationJoin": (9, 12, a_newcomer),
    "InvitationRevoke": (1, 12, an_invitation),
    "MemberRemove": (6, 12, a_member),
    "MemberUpdate": (5, 12, a_promotion),
    "PasswordChange": (9, 12, another_password),
    "PasswordReset": (7, 12, a_link_of_theirs),
    "PasswordResetRequest": (5, 12, a_forgetful_person),
    "Roles": (0, 1, nothing),
    "SessionCreate": (7, 12, a_login),
    "SessionDelete": (1, 12, given_nothing),
    "SessionDeleteAll": (1, 12, given_nothing),
    "SessionTicketCreate": (0, 12, given_nothing),
    "Sessions": (1, 52, nothing),
    "SignIn": (7, 12, a_login),
    "SignUp": (20, 12, a_company),
    "SlugAvailability": (1, 1, a_name),
    "TenantMembers": (2, 2, the_firm),
    "TenantSignUp": (20, 12, a_company),
    "Viewer": (0, 2, nothing),
    "ViewerUpdate": (1, 12, a_new_name),
}


@pytest.mark.parametrize("name", sorted(BUDGETS))
async def test_a_document_keeps_its_budget(
    office: Office, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    most_statements, most_points, prepare = BUDGETS[name]
    variables = await prepare(office)
    with spending(caplog) as spent:
        reply = await office.api.platform(document(name), variables)

    assert reply.codes == []
    assert '"userErrors": [{' not in json.dumps(reply.json)
    assert spent.statements <= most_statements
    assert reply.json["extensions"]["cost"]["requested"] <= most_points


async def test_the_buyers_page_keeps_its_budget(
    shop: Shop, api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    whole = await shop.ask("Invoice", id=(await shop.issued())["id"])
    token = str(whole["portalUrl"]).rpartition("/")[2]
    guest = Api(api.app, api.client, api.settings, {"authorization": f"Bearer {token}"})
    with spending(caplog) as spent:
        reply = await guest.ask(document("PortalInvoice"), door="/p/graphql")

    assert reply.data["invoice"]["number"] == whole["number"]
    assert spent.statements <= 3
    assert reply.json["extensions"]["cost"]["requested"] <= 5
