"""How the doors answer over HTTP."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from reskontra.api.app import create_app
from reskontra.api.settings import Environment, Settings
from tests.support.api import Api, Person, client_of, person_in, running
from tests.support.database import DatabaseUrls

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


async def test_who_may_not_watch_hears_it_in_the_stream(api: Api, owner_of_acme: Person) -> None:
    headers = {"accept": "text/event-stream", **owner_of_acme.bearer}
    response = await api.client.post(
        "/t/other/graphql", json={"query": "{ __typename }"}, headers=headers
    )

    assert response.headers["content-type"].startswith("text/event-stream")
    assert '"FORBIDDEN"' in response.text
    assert response.text.endswith("event: complete\ndata:\n\n")


async def test_somebody_of_no_firm_stays_outside(api: Api) -> None:
    stranger = await person_in(None)

    assert (await api.as_(stranger).ask("{ __typename }")).codes == ["FORBIDDEN"]


BIG = {"query": "{ __typename }", "variables": {"x": "a" * 6_000_000}}


async def test_six_megabytes_are_too_many(api: Api) -> None:
    announced = await api.client.post("/platform/graphql", json=BIG)
    streamed = await api.client.post(
        "/platform/graphql", content=_in_parts(6), headers={"content-type": "application/json"}
    )

    assert announced.status_code == streamed.status_code == 413
    assert announced.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert "5000000" in announced.json()["errors"][0]["message"]


async def _in_parts(megabytes: int) -> AsyncIterator[bytes]:
    for _ in range(megabytes):
        yield b"x" * 1_000_000


async def test_a_list_of_operations_is_refused(api: Api) -> None:
    reply = await api.post("/platform/graphql", [{"query": "{ __typename }"}] * 2)

    assert (reply.status, reply.codes) == (400, ["BAD_USER_INPUT"])


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{ __typename }", "application/graphql", 415),
        (b"query=%7B__typename%7D", "application/x-www-form-urlencoded", 415),
        (b'{"query": "{ __typename }"}', "application/json; charset=iso-8859-1", 415),
        (b'{"query": "{ __typename }"', "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b"null", "application/json", 400),
        (b'{"query": 7}', "application/json", 400),
        (b'{"query": "{ __typename }", "variables": []}', "application/json", 400),
    ],
)
async def test_what_is_no_question_is_refused(
    api: Api, body: bytes, kind: str, status: int
) -> None:
    response = await api.client.post(
        "/platform/graphql", content=body, headers={"content-type": kind}
    )

    assert response.status_code == status
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_client_that_accepts_nothing_of_ours_is_told_so(api: Api) -> None:
    response = await api.client.post(
        "/platform/graphql", json={"query": "{ __typename }"}, headers={"accept": "text/csv"}
    )

    assert response.status_code == 406


async def test_get_takes_known_documents_alone(api: Api) -> None:
    adhoc = await api.client.get("/platform/graphql", params={"query": "{ __typename }"})
    nobodys = await api.client.get("/platform/graphql", params={"documentId": "sha256:0"})

    assert adhoc.status_code == 405
    assert adhoc.headers["allow"] == "POST"
    assert nobodys.json()["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_FOUND"


async def test_an_older_client_gets_200_for_every_well_formed_answer(api: Api) -> None:
    headers = {"accept": "application/json"}
    refused = await api.client.post("/t/acme/graphql", json={"query": "{ a }"}, headers=headers)
    newer = await api.client.post(
        "/t/acme/graphql",
        json={"query": "{ a }"},
        headers={"accept": "application/graphql-response+json"},
    )

    assert (refused.status_code, newer.status_code) == (200, 401)
    assert refused.headers["content-type"] == "application/json; charset=utf-8"
    assert newer.headers["content-type"].startswith("application/graphql-response+json")
    assert "data" not in refused.json()


async def test_the_request_id_goes_in_and_out(api: Api) -> None:
    ours = {"x-request-id": "an-id-of-the-caller-1"}
    given = await api.client.post("/platform/graphql", json={"query": "{"}, headers=ours)
    forged = await api.client.post(
        "/platform/graphql", json={"query": "{"}, headers={"x-request-id": 'x" <script>'}
    )

    assert given.headers["x-request-id"] == "an-id-of-the-caller-1"
    assert given.json()["errors"][0]["extensions"]["requestId"] == "an-id-of-the-caller-1"
    assert len(forged.headers["x-request-id"]) == 32


async def test_every_answer_carries_the_headers_that_protect(api: Api) -> None:
    response = await api.client.get("/health")

    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["x-frame-options"] == "DENY"
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert "access-control-allow-origin" not in response.headers


async def test_a_cookie_is_not_enough_without_our_own_header(
    api: Api, owner_of_acme: Person
) -> None:
    cookie = {"cookie": f"reskontra={owner_of_acme.token}"}
    asking = {"query": VIEWER}
    bare = await api.client.post("/platform/graphql", json=asking, headers=cookie)
    ours = await api.client.post(
        "/platform/graphql", json=asking, headers=cookie | {"x-reskontra-client": "web"}
    )
    afar = await api.client.post(
        "/platform/graphql",
        json=asking,
        headers=cookie | {"x-reskontra-client": "web", "origin": "https://evil.example"},
    )

    assert bare.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert ours.json()["data"]["viewer"]["email"] == owner_of_acme.email
    assert afar.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_suggestions_are_for_those_who_have_logged_in(
    connected: DatabaseUrls,
    api_settings: Settings,
    owner_of_acme: Person,
) -> None:
    settings = replace(api_settings, environment=Environment.PRODUCTION)
    app = create_app(settings, connects=False)
    async with running(app), client_of(app) as client:
        strict = Api(app, client, settings)
        stranger = await strict.platform("{ viewe { name } }")
        known = await strict.as_(owner_of_acme).platform("{ viewe { name } }")
        hidden = await strict.platform("{ __schema { queryType { name } } }")
        page = await client.get("/explorer")

    assert "Did you mean" not in stranger.json["errors"][0]["message"]
    assert "Did you mean" in known.json["errors"][0]["message"]
    assert hidden.codes == ["GRAPHQL_VALIDATION_FAILED"]
    assert page.status_code == 404


async def test_the_explorer_needs_nothing_from_elsewhere(api: Api) -> None:
    page = await api.client.get("/explorer")
    script = await api.client.get("/explorer/page.js")

    assert page.status_code == script.status_code == 200
    assert "://" not in page.text + script.text


async def test_the_process_tells_how_it_is(api: Api) -> None:
    await api.platform("{ __typename }")
    health = await api.client.get("/health")
    ready = await api.client.get("/ready", params={"of": "api"})
    metrics = await api.client.get("/metrics")

    assert health.json() == {"status": "ok"}
    assert ready.json() == {"status": "ok", "database": True}
    assert 'reskontra_api_operations_total{door="platform",operation="adhoc"' in metrics.text
