"""Who belongs to a firm, through the platform's door."""

import secrets

import pytest

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Api, Person, person_in

INVITE = """
mutation Invite($input: InvitationCreateInput!) {
  invitationCreate(input: $input) { invitationId userErrors { code path } }
}
"""
REVOKE = """
mutation Revoke($input: InvitationRevokeInput!) {
  invitationRevoke(input: $input) { revokedInvitationId userErrors { code } }
}
"""
OPEN = "query Open($id: ID!) { invitationsOpen(tenantId: $id) { id email role } }"
MEMBERS = "query Members($id: ID!) { tenantMembers(tenantId: $id) { id email role } }"
CHANGE = """
mutation Change($input: MemberUpdateInput!) {
  memberUpdate(input: $input) { role userErrors { code } }
}
"""
REMOVE = """
mutation Remove($input: MemberRemoveInput!) {
  memberRemove(input: $input) { removedMemberId userErrors { code } }
}
"""


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


async def test_an_invitation_waits_and_can_be_taken_back(asking: Api, acme: TenantScope) -> None:
    email = f"{secrets.token_hex(4)}@example.se"
    entry = {"tenantId": str(acme.id), "email": email, "role": "SELLER"}
    invited = (await asking.platform(INVITE, {"input": entry})).data["invitationCreate"]
    waiting = (await asking.platform(OPEN, {"id": str(acme.id)})).data["invitationsOpen"]
    revoked = await asking.platform(
        REVOKE, {"input": {"tenantId": str(acme.id), "id": invited["invitationId"]}}
    )
    left = (await asking.platform(OPEN, {"id": str(acme.id)})).data["invitationsOpen"]

    assert {"id": invited["invitationId"], "email": email, "role": "SELLER"} in waiting
    assert revoked.data["invitationRevoke"]["userErrors"] == []
    assert invited["invitationId"] not in {each["id"] for each in left}


async def test_an_admin_cannot_offer_the_owners_chair(api: Api, acme: TenantScope) -> None:
    admin = await person_in(acme, Role.ADMIN)
    entry = {"tenantId": str(acme.id), "email": "vd@example.se", "role": "OWNER"}
    reply = await api.as_(admin).platform(INVITE, {"input": entry})

    assert reply.data["invitationCreate"]["userErrors"] == [
        {"code": "ROLE_NOT_YOURS", "path": ["role"]}
    ]


@pytest.mark.parametrize("role", [Role.ECONOMY, Role.SELLER, Role.CONSULTANT, Role.ACCOUNTANT])
async def test_others_may_not_invite(api: Api, acme: TenantScope, role: Role) -> None:
    entry = {"tenantId": str(acme.id), "email": "ny@example.se", "role": "SELLER"}
    reply = await api.as_(await person_in(acme, role)).platform(INVITE, {"input": entry})

    assert reply.codes == ["FORBIDDEN"]


async def test_nobody_reaches_into_another_firm(asking: Api, other_scope: TenantScope) -> None:
    entry = {"tenantId": str(other_scope.id), "email": "ny@example.se", "role": "SELLER"}

    assert (await asking.platform(INVITE, {"input": entry})).codes == ["FORBIDDEN"]
    assert (await asking.platform(MEMBERS, {"id": str(other_scope.id)})).codes == ["FORBIDDEN"]


async def test_a_role_is_changed_and_somebody_is_shown_out(
    api: Api, asking: Api, acme: TenantScope
) -> None:
    seller = await person_in(acme, Role.SELLER)
    whom = {"tenantId": str(acme.id), "id": str(seller.id)}
    changed = await asking.platform(CHANGE, {"input": whom | {"role": "ACCOUNTANT"}})
    writing = await api.as_(seller).ask(
        'mutation { customerCreate(input: {name: "Ny"}) { userErrors { code } } }'
    )
    removed = await asking.platform(REMOVE, {"input": whom})
    inside = await api.as_(seller).ask("{ __typename }")

    assert changed.data["memberUpdate"] == {"role": "ACCOUNTANT", "userErrors": []}
    assert writing.codes == ["FORBIDDEN"]
    assert removed.data["memberRemove"]["userErrors"] == []
    assert inside.codes == ["FORBIDDEN"]
