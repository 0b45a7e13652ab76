"""What is asked at the platform's door."""

from reskontra.tenancy.access import Role, may_grant, permissions_of
from tests.support.api import Api, Person

ROLES = "query Roles { roles { role scopes mayGrant } }"


async def test_each_role_tells_what_it_may_and_what_it_may_give(
    api: Api, owner_of_acme: Person
) -> None:
    told = (await api.as_(owner_of_acme).platform(ROLES)).data["roles"]

    assert {one["role"] for one in told} == {role.value for role in Role}
    for one in told:
        role = Role(one["role"])
        assert set(one["scopes"]) == {scope.value for scope in permissions_of(role)}
        assert one["mayGrant"] == [each.value for each in Role if may_grant(role, each)]


async def test_nobody_in_particular_is_told_no_roles(api: Api) -> None:
    assert (await api.platform(ROLES)).codes == ["UNAUTHENTICATED"]
