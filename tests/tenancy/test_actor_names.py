from reskontra.domain.kernel.actors import ActorKind
from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.actor_names import NamedActor, actor_names
from reskontra.tenancy.api_tokens import ApiTokenEntry, make_api_token
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.members import remove_member
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Person, person_in

KASSAN = ApiTokenEntry(name="Kassan", scopes=(Permission.INVOICE_READ.value,))


async def asked_in(scope: TenantScope, actors: list[NamedActor]) -> list[str | None]:
    with within(scope):
        async with tenant_transaction(read_only=True):
            names = await actor_names(actors)
    return [names.get(actor) for actor in actors]


async def test_people_are_named_also_when_they_have_left(
    acme: TenantScope, owner_of_acme: Person
) -> None:
    left = await person_in(acme, Role.SELLER)
    await remove_member(owner_of_acme.id, acme.id, left.id)
    actors = [(ActorKind.USER, str(each)) for each in (owner_of_acme.id, left.id, UserId.new())]

    assert await asked_in(acme, actors) == ["Åsa Öberg", "Åsa Öberg", None]


async def test_a_program_is_named_in_its_own_firm_alone(
    acme: TenantScope, other_scope: TenantScope, owner_of_acme: Person
) -> None:
    _, token = await make_api_token(owner_of_acme.id, acme.id, KASSAN)
    actor = (ActorKind.TOKEN, str(token.id))

    assert await asked_in(acme, [actor]) == ["Kassan"]
    assert await asked_in(other_scope, [actor]) == [None]


async def test_our_own_work_and_what_is_no_id_have_no_name(acme: TenantScope) -> None:
    actors = [(ActorKind.SYSTEM, "system"), (ActorKind.USER, "nobody"), (ActorKind.LINK, "inv_1")]

    assert await asked_in(acme, actors) == [None, None, None]
