"""What a program's key is let do at the platform's door: nothing that is its maker's."""

from dataclasses import replace

import pytest

from reskontra.api.doors.schemas import platform_schema
from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.api_tokens import ApiTokenEntry, make_api_token
from reskontra.tenancy.ids import ApiTokenId, InvitationId, SessionId, UserId
from reskontra.tenancy.members import add_member
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import platform_transaction
from tests.support.api import Api, Person

FIRM = "tenantId: $firm"
SIGN_UP = (
    'companyName: "A", orgNumber: "5560360793", slug: "a-b-c", ownerName: "A",'
    ' ownerEmail: "a@example.se", password: "hemligt"'
)
MUTATIONS = {
    "tenantSignUp": SIGN_UP,
    "sessionCreate": 'email: "a@example.se", password: "x"',
    "sessionDelete": f'id: "{SessionId.new()}"',
    "sessionDeleteAll": "",
    "emailConfirm": 'token: "x"',
    "emailConfirmationResend": "",
    "invitationCreate": f'{FIRM}, email: "a@example.se", role: SELLER',
    "invitationRevoke": f'{FIRM}, id: "{InvitationId.new()}"',
    "invitationAccept": 'token: "x", name: "A", password: "x"',
    "viewerUpdate": 'name: "A"',
    "passwordChange": 'currentPassword: "x", password: "hemligt igen"',
    "passwordResetRequest": 'email: "a@example.se"',
    "passwordReset": 'token: "x", password: "hemligt igen"',
    "memberUpdate": f'{FIRM}, id: "{UserId.new()}", role: SELLER',
    "memberRemove": f'{FIRM}, id: "{UserId.new()}"',
    "apiTokenCreate": f'{FIRM}, name: "A", scopes: ["company:read"]',
    "apiTokenRevoke": f'{FIRM}, id: "{ApiTokenId.new()}"',
}
QUESTIONS = {
    "slugAvailability": '(slug: "a-b-c") { slug }',
    "invitation": '(token: "x") { email }',
    "tenantMembers": f"({FIRM}) {{ id }}",
    "invitationsOpen": f"({FIRM}) {{ id }}",
    "apiTokensOfTenant": f"({FIRM}) {{ id }}",
    "heartbeats": "{ name }",
    "roles": "{ role }",
}
OPEN = {"viewer", "sessionTicketCreate"}
VIEWER = {
    "email": "",
    "name": "",
    "locale": "",
    "isEmailConfirmed": "",
    "sessions": "{ id }",
}


@pytest.fixture
async def program(
    api: Api, owner_of_acme: Person, acme: TenantScope, other_scope: TenantScope
) -> Api:
    """A key with every scope there is, made by somebody who belongs to another firm too."""
    async with platform_transaction() as platform:
        await add_member(platform, owner_of_acme.id, other_scope.id, Role.OWNER)
    everything = tuple(permission.value for permission in Permission)
    entry = ApiTokenEntry(name="Kassan", scopes=everything)
    token, _ = await make_api_token(owner_of_acme.id, acme.id, entry)
    return replace(api, headers={"authorization": f"Bearer {token}"})


def test_every_field_of_the_door_is_walked() -> None:
    schema = platform_schema()._schema  # noqa: SLF001 - the schema's own list
    fields = {*schema.query_type.fields, *schema.mutation_type.fields}  # type: ignore[union-attr]  # it has both
    viewer = set(schema.type_map["Viewer"].fields)  # type: ignore[attr-defined]  # an object type

    assert fields == {*MUTATIONS, *QUESTIONS, *OPEN}
    assert viewer == {*VIEWER, "id", "memberships"}


@pytest.mark.parametrize("name", MUTATIONS)
async def test_a_program_does_nothing_in_its_makers_name(
    program: Api, acme: TenantScope, name: str
) -> None:
    given = MUTATIONS[name]
    variable = "($firm: ID!)" if FIRM in given else ""
    document = f"mutation M{variable} {{ {name}(input: {{{given}}}) {{ __typename }} }}"
    reply = await program.platform(document, {"firm": str(acme.id)})

    assert reply.codes == ["FORBIDDEN"]


@pytest.mark.parametrize("name", QUESTIONS)
async def test_a_program_asks_for_nothing_in_its_makers_name(
    program: Api, acme: TenantScope, name: str
) -> None:
    asked = QUESTIONS[name]
    variable = "($firm: ID!)" if FIRM in asked else ""
    reply = await program.platform(f"query Q{variable} {{ {name}{asked} }}", {"firm": str(acme.id)})

    assert reply.codes == ["FORBIDDEN"]


@pytest.mark.parametrize("name", VIEWER)
async def test_a_program_learns_nothing_of_its_maker(program: Api, name: str) -> None:
    reply = await program.platform(f"{{ viewer {{ {name} {VIEWER[name]} }} }}")

    assert (reply.json["data"], reply.codes) == ({"viewer": None}, ["FORBIDDEN"])


async def test_a_program_learns_which_firm_its_key_opens(
    api: Api, owner_of_acme: Person, acme: TenantScope, program: Api
) -> None:
    entry = ApiTokenEntry(name="Kassan", scopes=("invoice:read",))
    token, _ = await make_api_token(owner_of_acme.id, acme.id, entry)
    narrow = replace(api, headers={"authorization": f"Bearer {token}"})
    query = "{ viewer { memberships { scopes tenant { slug } } } }"
    of_all, of_one = await program.platform(query), await narrow.platform(query)

    assert [each["tenant"]["slug"] for each in of_all.data["viewer"]["memberships"]] == ["acme"]
    assert of_one.data["viewer"]["memberships"] == [
        {"scopes": ["invoice:read"], "tenant": {"slug": "acme"}}
    ]


async def test_who_made_the_key_stays_logged_in(
    api: Api, owner_of_acme: Person, program: Api
) -> None:
    await program.platform("mutation { sessionDeleteAll(input: {}) { deletedSessionCount } }")

    assert (await api.as_(owner_of_acme).platform("{ viewer { email } }")).data["viewer"] == {
        "email": owner_of_acme.email
    }
