"""How the doors answer over HTTP."""

from tests.support.api import Api, Person, person_in

VIEWER = "{ viewer { email memberships { role tenant { slug state } } } }"


async def test_somebody_logged_in_sees_their_firms(api: Api, owner_of_acme: Person) -> None:
    reply = await api.as_(owner_of_acme).platform(VIEWER)

    assert reply.data["viewer"] == {
        "email": owner_of_acme.email,
        "memberships": [{"role": "OWNER", "tenant": {"slug": "acme", "state": "READY"}}],
    }
    assert reply.json["extensions"]["cost"]["requested"] >= 1


async def test_nobody_is_told_to_log_in(api: Api) -> None:
    reply = await api.platform(VIEWER)

    assert reply.codes == ["UNAUTHENTICATED"]
    assert reply.status == 200
    assert (await api.ask("{ company { name } }")).codes == ["UNAUTHENTICATED"]


async def test_another_firm_cannot_be_told_from_one_that_is_not_there(
    api: Api, owner_of_acme: Person
) -> None:
    asking = api.as_(owner_of_acme)
    others = await asking.ask("{ __typename }", door="/t/other/graphql")
    nobodys = await asking.ask("{ __typename }", door="/t/nowhere/graphql")

    assert others.status == nobodys.status == 403
    assert others.codes == nobodys.codes == ["FORBIDDEN"]
    assert others.json["errors"][0]["message"] == nobodys.json["errors"][0]["message"]


async def test_somebody_of_no_firm_stays_outside(api: Api) -> None:
    stranger = await person_in(None)

    assert (await api.as_(stranger).ask("{ __typename }")).codes == ["FORBIDDEN"]
