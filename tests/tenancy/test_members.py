"""Who belongs to a firm, and who may change that."""

import asyncio

import pytest

from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.access import Role
from reskontra.tenancy.api_tokens import ApiTokenEntry, make_api_token
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.members import change_role, members_of, remove_member
from reskontra.tenancy.sessions import viewer_of_bearer
from tests.tenancy.facts import make_person, new_email
from tests.tenancy.firms import Firm, hire, open_firm, seen

pytestmark = pytest.mark.usefixtures("parked")


async def roles(firm: Firm) -> dict[UserId, Role]:
    return {member.user_id: member.role for member in await members_of(firm.tenant.id)}


async def refused_change(by: UserId, firm: Firm, user_id: UserId, role: Role) -> str:
    before = await roles(firm)
    with pytest.raises(Refused) as refused:
        await change_role(by, firm.tenant.id, user_id, role)
    assert await roles(firm) == before
    return str(refused.value)


async def refused_removal(by: UserId, firm: Firm, user_id: UserId) -> str:
    before = await roles(firm)
    with pytest.raises(Refused) as refused:
        await remove_member(by, firm.tenant.id, user_id)
    assert await roles(firm) == before
    return str(refused.value)


async def test_an_owner_gives_every_role() -> None:
    firm = await open_firm()
    for role in Role:
        member = await hire(firm, Role.SELLER)
        await change_role(firm.owner, firm.tenant.id, member, role)
        assert (await roles(firm))[member] is role


async def test_an_admin_neither_makes_nor_unmakes_an_owner() -> None:
    firm = await open_firm()
    admin, seller = await hire(firm, Role.ADMIN), await hire(firm, Role.SELLER)
    await change_role(admin, firm.tenant.id, seller, Role.ECONOMY)
    assert await refused_change(admin, firm, seller, Role.OWNER) == "ROLE_NOT_YOURS"
    assert await refused_change(admin, firm, admin, Role.OWNER) == "ROLE_NOT_YOURS"
    assert await refused_change(admin, firm, firm.owner, Role.SELLER) == "ROLE_NOT_YOURS"
    assert await refused_removal(admin, firm, firm.owner) == "ROLE_NOT_YOURS"


@pytest.mark.parametrize("role", [Role.ECONOMY, Role.SELLER, Role.CONSULTANT, Role.ACCOUNTANT])
async def test_nobody_else_changes_anybody(role: Role) -> None:
    firm = await open_firm()
    member, other = await hire(firm, role), await hire(firm, Role.CONSULTANT)
    assert await refused_change(member, firm, other, Role.CONSULTANT) == "ROLE_NOT_YOURS"
    assert await refused_change(member, firm, member, Role.ADMIN) == "ROLE_NOT_YOURS"
    assert await refused_removal(member, firm, other) == "ROLE_NOT_YOURS"


async def test_the_owner_of_another_firm_changes_nobody() -> None:
    firm, stranger = await open_firm(), await open_firm()
    member = await hire(firm, Role.SELLER)
    assert await refused_change(stranger.owner, firm, member, Role.ADMIN) == "ROLE_NOT_YOURS"
    assert await refused_removal(stranger.owner, firm, member) == "ROLE_NOT_YOURS"
    assert await refused_change(firm.owner, firm, stranger.owner, Role.ADMIN) == "NOT_FOUND"


async def test_a_firm_keeps_an_owner() -> None:
    firm = await open_firm()
    assert await refused_change(firm.owner, firm, firm.owner, Role.ADMIN) == "LAST_OWNER"
    assert await refused_removal(firm.owner, firm, firm.owner) == "LAST_OWNER"


async def test_two_owners_who_leave_at_once_are_not_both_let_go() -> None:
    firm = await open_firm()
    second = await hire(firm, Role.OWNER)
    outcomes = await asyncio.gather(
        remove_member(firm.owner, firm.tenant.id, firm.owner),
        remove_member(second, firm.tenant.id, second),
        return_exceptions=True,
    )
    assert sorted(str(outcome) for outcome in outcomes) == ["LAST_OWNER", "None"]


async def test_anybody_may_go() -> None:
    firm = await open_firm()
    member = await hire(firm, Role.CONSULTANT)
    await remove_member(member, firm.tenant.id, member)
    assert await roles(firm) == {firm.owner: Role.OWNER}
    assert await refused_removal(firm.owner, firm, member) == "NOT_FOUND"


async def test_who_is_shown_out_loses_the_firm_and_its_tokens_but_not_the_others() -> None:
    firm = await open_firm()
    member = await hire(firm, Role.ADMIN)
    token, _ = await make_api_token(
        member, firm.tenant.id, ApiTokenEntry(name="Cash desk", scopes=("invoice:read",))
    )
    await remove_member(firm.owner, firm.tenant.id, member)
    assert await viewer_of_bearer(token) is None
    assert (await seen(firm.token)).memberships != ()


async def test_somebody_without_a_firm_belongs_nowhere() -> None:
    firm = await open_firm()
    assert await make_person(new_email()) not in await roles(firm)
