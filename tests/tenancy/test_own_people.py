from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.members import remove_member
from reskontra.tenancy.own_people import role_here
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Person, person_in


async def role_in(scope: TenantScope, user_id: UserId) -> Role | None:
    with within(scope):
        async with tenant_transaction(read_only=True):
            return await role_here(user_id)


async def test_a_firm_knows_its_own_people_and_no_others(
    acme: TenantScope, other_scope: TenantScope, owner_of_acme: Person
) -> None:
    karin = await person_in(acme, Role.CONSULTANT)

    assert await role_in(acme, karin.id) is Role.CONSULTANT
    assert await role_in(acme, owner_of_acme.id) is Role.OWNER
    assert await role_in(acme, UserId.new()) is None
    assert await role_in(other_scope, karin.id) is None
    await remove_member(owner_of_acme.id, acme.id, karin.id)
    assert await role_in(acme, karin.id) is None
