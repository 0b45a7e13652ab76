"""Signing up, logging in and out, through the platform's door."""

import secrets

import pytest
import pytest_asyncio

from reskontra.tenancy.provisioning import park
from tests.support.api import PASSWORD, Api, Json, Person, person_in
from tests.support.database import DatabaseUrls

SIGN_UP = """
mutation SignUp($input: TenantSignUpInput!) {
  tenantSignUp(input: $input) {
    tenant { id slug state } session { token expiresAt } userErrors { code message path action }
  }
}
"""
LOG_IN = """
mutation In($input: SessionCreateInput!) {
  sessionCreate(input: $input) { session { token expiresAt } userErrors { code message } }
}
"""
VIEWER = "{ viewer { email memberships { role tenant { slug name state } } } }"
SESSIONS = "{ viewer { sessions { id isCurrent userAgent } } }"


@pytest_asyncio.fixture(loop_scope="session")
async def parked(connected: DatabaseUrls) -> None:
    """A schema stands ready for the next firm."""
    await park(connected.owner, connected.app, target=1)


def company(**changes: object) -> Json:
    slug = f"firma-{secrets.token_hex(4)}"
    return {
        "companyName": "Övningsbolaget AB",
        "orgNumber": "556703-7485",
        "slug": slug,
        "ownerName": "Åsa Öberg",
        "ownerEmail": f"{slug}@example.se",
        "password": PASSWORD,
        "locale": "sv",
        "idempotencyKey": secrets.token_hex(12),
        **changes,
    }


@pytest.mark.usefixtures("parked")
async def test_a_company_signs_up_and_walks_in(api: Api) -> None:
    entry = company()
    signed_up = (await api.platform(SIGN_UP, {"input": entry})).data["tenantSignUp"]
    bearer = {"authorization": f"Bearer {signed_up['session']['token']}"}
    inside = await Api(api.app, api.client, api.settings, bearer).ask(
        "{ company { name } }", door=f"/t/{entry['slug']}/graphql"
    )
    seen = await Api(api.app, api.client, api.settings, bearer).platform(VIEWER)

    assert signed_up["userErrors"] == []
    assert signed_up["tenant"]["state"] == "READY"
    assert inside.data["company"]["name"] == "Övningsbolaget AB"
    assert seen.data["viewer"]["memberships"][0]["tenant"]["slug"] == entry["slug"]


@pytest.mark.usefixtures("parked")
async def test_signing_up_twice_with_a_key_opens_one_firm(api: Api) -> None:
    entry = company()
    first = (await api.platform(SIGN_UP, {"input": entry})).data["tenantSignUp"]
    second = (await api.platform(SIGN_UP, {"input": entry})).data["tenantSignUp"]
    other = await api.platform(SIGN_UP, {"input": entry | {"companyName": "En annan AB"}})

    assert second["tenant"] == first["tenant"]
    assert second["session"]["token"]
    assert other.data["tenantSignUp"]["userErrors"][0]["code"] == "IDEMPOTENCY_MISMATCH"


async def test_every_fault_is_told_at_once_in_the_order_of_the_form(api: Api) -> None:
    entry = company(
        companyName=" ", orgNumber="556703-7486", slug="Admin", ownerEmail="nej", password="kort"
    )
    refused = (await api.platform(SIGN_UP, {"input": entry})).data["tenantSignUp"]

    assert [(each["code"], each["path"]) for each in refused["userErrors"]] == [
        ("REQUIRED", ["companyName"]),
        ("ORG_NUMBER_INVALID", ["orgNumber"]),
        ("SLUG_RESERVED", ["slug"]),
        ("EMAIL_INVALID", ["ownerEmail"]),
        ("PASSWORD_TOO_SHORT", ["password"]),
    ]
    assert refused["tenant"] is None
    assert refused["session"] is None


async def test_the_slug_of_another_firm_is_taken(api: Api) -> None:
    refused = (await api.platform(SIGN_UP, {"input": company(slug="acme")})).data["tenantSignUp"]

    assert [each["code"] for each in refused["userErrors"]] == ["SLUG_TAKEN"]


@pytest.mark.parametrize(
    ("slug", "code"),
    [("acme", "SLUG_TAKEN"), ("Admin", "SLUG_RESERVED"), ("å", "SLUG_INVALID"), ("fri-yta", None)],
)
async def test_whether_a_slug_is_free_can_be_asked(api: Api, slug: str, code: str | None) -> None:
    reply = await api.platform(
        "query Free($slug: String!) { slugAvailability(slug: $slug) { isAvailable code reason } }",
        {"slug": slug},
    )
    found = reply.data["slugAvailability"]

    assert (found["code"], found["isAvailable"]) == (code, code is None)
    assert (found["reason"] is None) == (code is None)


async def test_the_right_password_opens_and_the_wrong_one_does_not_tell_why(api: Api) -> None:
    somebody = await person_in(None)
    right = {"email": somebody.email.upper(), "password": PASSWORD}
    opened = (await api.platform(LOG_IN, {"input": right})).data["sessionCreate"]
    wrong = await api.platform(LOG_IN, {"input": right | {"password": "fel lösenord"}})
    nobody = await api.platform(LOG_IN, {"input": right | {"email": f"x{somebody.email}"}})

    assert opened["session"]["token"].startswith("rsk_session_")
    assert wrong.data == nobody.data
    assert wrong.data["sessionCreate"]["userErrors"][0]["code"] == "SIGN_IN_REFUSED"


async def test_logging_out_ends_the_session_at_once(api: Api, owner_of_acme: Person) -> None:
    asking = api.as_(owner_of_acme)
    await asking.platform(VIEWER)
    out = await asking.platform(
        "mutation { sessionDelete(input: {}) { deletedSessionId userErrors { code } } }"
    )

    assert out.data["sessionDelete"]["deletedSessionId"] == owner_of_acme.session_id
    assert (await asking.platform(VIEWER)).codes == ["UNAUTHENTICATED"]
    assert (await asking.ask("{ __typename }")).codes == ["UNAUTHENTICATED"]


async def test_everywhere_means_everywhere(api: Api) -> None:
    somebody = await person_in(None)
    entry = {"email": somebody.email, "password": PASSWORD}
    await api.platform(LOG_IN, {"input": entry})
    listed = (await api.as_(somebody).platform(SESSIONS)).data["viewer"]["sessions"]
    ended = await api.as_(somebody).platform(
        "mutation { sessionDeleteAll(input: {}) { deletedSessionCount } }"
    )

    assert [each["isCurrent"] for each in listed].count(True) == 1
    assert len(listed) == ended.data["sessionDeleteAll"]["deletedSessionCount"] == 2
    assert (await api.as_(somebody).platform(VIEWER)).codes == ["UNAUTHENTICATED"]


async def test_a_forged_confirmation_is_refused_in_words(api: Api) -> None:
    reply = await api.platform(
        'mutation { emailConfirm(input: {token: "x"}) { isConfirmed userErrors { code message } } }'
    )

    assert reply.data["emailConfirm"]["isConfirmed"] is False
    assert reply.data["emailConfirm"]["userErrors"][0]["code"] == "LINK_INVALID"


async def test_the_schedule_shows_that_it_lives(api: Api, owner_of_acme: Person) -> None:
    reply = await api.as_(owner_of_acme).platform("{ heartbeats { name beatenAt } }")

    assert isinstance(reply.data["heartbeats"], list)
