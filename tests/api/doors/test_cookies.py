"""The cookie of a browser's session: what one of our own pages keeps, and when it loses it."""

from dataclasses import replace
from http.cookies import Morsel, SimpleCookie

import httpx
import pytest

from reskontra.api.app import create_app
from reskontra.tenancy.scope import TenantScope
from tests.support.api import PASSWORD, Api, Json, Person, client_of, person_in, running
from tests.support.shop import document

OURS = {"x-reskontra-client": "web"}
VIEWER = "{ viewer { email } }"
IN_AND_OUT = """
mutation InAndOut($in: SessionCreateInput!) {
  sessionCreate(input: $in) { session { expiresAt } }
  sessionDeleteAll(input: {}) { deletedSessionCount }
}
"""
OUT_AND_IN = """
mutation OutAndIn($in: SessionCreateInput!) {
  sessionDelete(input: {}) { deletedSessionId }
  sessionCreate(input: $in) { session { expiresAt } }
}
"""
IN_AND_A_FAULT = """
mutation InAndAFault($in: SessionCreateInput!) {
  sessionCreate(input: $in) { session { expiresAt } }
  sessionTicketCreate(input: {}) { ticket }
}
"""


async def asked(
    api: Api, query: str, variables: Json | None = None, *, cookie: str = "", **headers: str
) -> httpx.Response:
    body = {"query": query, "variables": variables or {}}
    shown = {"cookie": cookie} if cookie else {}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return await api.client.post("/platform/graphql", json=body, headers=OURS | shown | named)


def kept(response: httpx.Response) -> "Morsel[str] | None":
    """The cookie that an answer sets."""
    jar: SimpleCookie = SimpleCookie(response.headers.get("set-cookie", ""))
    return next(iter(jar.values()), None)


def login(somebody: Person, password: str = PASSWORD) -> Json:
    return {"input": {"email": somebody.email, "password": password}}


async def test_our_own_page_keeps_the_session_that_it_began(api: Api) -> None:
    somebody = await person_in(None)
    answer = await asked(api, document("SignIn"), login(somebody))
    cookie = kept(answer)

    assert cookie is not None
    assert (cookie.key, cookie["path"], cookie["samesite"]) == ("reskontra", "/", "lax")
    assert cookie["httponly"]
    assert not cookie["secure"]
    assert cookie.value not in answer.text
    seen = await asked(api, VIEWER, cookie=f"reskontra={cookie.value}")
    assert seen.json()["data"]["viewer"]["email"] == somebody.email


async def test_over_https_the_cookie_is_for_https_alone(api: Api, acme: TenantScope) -> None:
    settings = replace(api.settings, public_url="https://app.example")
    app = create_app(settings, connects=False)
    async with running(app), client_of(app) as client:
        strict = Api(app, client, settings)
        somebody = await person_in(acme)
        cookie = kept(await asked(strict, document("SignIn"), login(somebody)))
        loose = await asked(strict, VIEWER, cookie=f"reskontra={somebody.token}")

    assert cookie is not None
    assert cookie.key == "__Host-reskontra"
    assert cookie["secure"]
    assert loose.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"sec_fetch_site": "cross-site"},
        {"authorization": "Bearer rsk_live_x"},
    ],
)
async def test_nobody_else_is_given_a_cookie(api: Api, headers: dict[str, str]) -> None:
    answer = await asked(api, document("SignIn"), login(await person_in(None)), **headers)

    assert answer.json()["data"]["sessionCreate"]["userErrors"] == []
    assert kept(answer) is None


async def test_a_program_is_given_a_token_and_no_cookie(api: Api) -> None:
    reply = await api.platform(document("SessionCreate"), login(await person_in(None)))

    assert reply.data["sessionCreate"]["session"]["token"]
    assert "set-cookie" not in reply.headers


async def test_what_is_refused_sets_no_cookie(api: Api) -> None:
    answer = await asked(api, document("SignIn"), login(await person_in(None), "fel"))

    assert answer.json()["data"]["sessionCreate"]["session"] is None
    assert kept(answer) is None


async def test_what_comes_to_nothing_sets_no_cookie(api: Api) -> None:
    answer = await asked(api, IN_AND_A_FAULT, {"in": login(await person_in(None))["input"]})

    assert answer.json()["data"] is None
    assert kept(answer) is None


@pytest.mark.parametrize("name", ["SessionDelete", "SessionDeleteAll"])
async def test_who_logs_out_loses_the_cookie(api: Api, name: str) -> None:
    somebody = await person_in(None)
    answer = await asked(api, document(name), {"input": {}}, cookie=f"reskontra={somebody.token}")
    cookie = kept(answer)

    assert cookie is not None
    assert (cookie.value, cookie["max-age"]) == ("", "0")


async def test_to_log_another_device_out_keeps_the_cookie(api: Api) -> None:
    somebody = await person_in(None)
    await api.platform(document("SessionCreate"), login(somebody))
    mine = f"reskontra={somebody.token}"
    sessions = (await asked(api, document("Sessions"), cookie=mine)).json()["data"]["viewer"]
    (other,) = [each["id"] for each in sessions["sessions"] if not each["isCurrent"]]
    answer = await asked(api, document("SessionDelete"), {"input": {"id": other}}, cookie=mine)

    assert answer.json()["data"]["sessionDelete"]["deletedSessionId"] == other
    assert kept(answer) is None


async def test_of_several_acts_the_last_word_counts(api: Api) -> None:
    one, two = await person_in(None), await person_in(None)
    out_and_in = await asked(
        api, OUT_AND_IN, {"in": login(two)["input"]}, cookie=f"reskontra={one.token}"
    )
    in_and_out = await asked(
        api, IN_AND_OUT, {"in": login(two)["input"]}, cookie=f"reskontra={two.token}"
    )
    new, gone = kept(out_and_in), kept(in_and_out)

    assert new is not None
    assert gone is not None
    assert new.value
    assert gone.value == ""


@pytest.mark.parametrize("ended", ["rsk_session_long_over", "nonsense"])
async def test_a_session_that_is_over_bars_nobodys_way_in(api: Api, ended: str) -> None:
    somebody = await person_in(None)
    answer = await asked(api, document("SignIn"), login(somebody), cookie=f"reskontra={ended}")
    cookie = kept(answer)

    assert cookie is not None
    assert cookie.value.startswith("rsk_session_")
