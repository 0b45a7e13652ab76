"""A strict door answers known documents alone."""

import hashlib
import os
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import orjson
import pytest
import pytest_asyncio

from reskontra.api.app import create_app
from reskontra.api.settings import Environment, Settings, Trust
from tests.support.api import Api, Person, client_of, running

KNOWN = "query Me { viewer { email } }"
WRITES = "mutation Out { sessionDeleteAll(input: {}) { deletedSessionCount } }"


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


pytestmark = pytest.mark.usefixtures("connected")


@pytest_asyncio.fixture(loop_scope="session")
async def strict(api_settings: Settings, tmp_path: Path) -> AsyncIterator[Api]:
    """An application that answers two documents and no others."""
    entries = {
        digest(text): {"name": name, "door": "platform", "document": text}
        for name, text in (("Me", KNOWN), ("Out", WRITES))
    }
    (tmp_path / "trusted_documents.json").write_bytes(orjson.dumps(entries))
    settings = replace(api_settings, trusted_documents=Trust.ENFORCE, frontend_schema=str(tmp_path))
    app = create_app(settings, connects=False)
    async with running(app), client_of(app) as client:
        yield Api(app, client, settings)


async def test_a_known_document_is_answered_by_its_id_or_in_full(
    strict: Api, owner_of_acme: Person
) -> None:
    asking = strict.as_(owner_of_acme)
    by_id = await asking.post("/platform/graphql", {"documentId": f"sha256:{digest(KNOWN)}"})
    in_full = await asking.platform(KNOWN)
    by_get = await strict.client.get(
        "/platform/graphql",
        params={"documentId": f"sha256:{digest(KNOWN)}"},
        headers=owner_of_acme.bearer,
    )

    assert by_id.data == in_full.data == by_get.json()["data"]
    assert by_id.data["viewer"]["email"] == owner_of_acme.email


async def test_any_other_document_is_not_answered(strict: Api, owner_of_acme: Person) -> None:
    asking = strict.as_(owner_of_acme)
    other = await asking.platform("{ viewer { name } }")
    unknown = await asking.post("/platform/graphql", {"documentId": "sha256:" + "0" * 64})

    assert (other.status, other.codes) == (403, ["DOCUMENT_NOT_TRUSTED"])
    assert (unknown.status, unknown.codes) == (400, ["DOCUMENT_NOT_FOUND"])


async def test_a_mutation_is_not_done_over_get(strict: Api, owner_of_acme: Person) -> None:
    refused = await strict.client.get(
        "/platform/graphql",
        params={"documentId": f"sha256:{digest(WRITES)}"},
        headers=owner_of_acme.bearer,
    )
    still_here = await strict.as_(owner_of_acme).platform(KNOWN)

    assert refused.status_code == 405
    assert still_here.data["viewer"]["email"] == owner_of_acme.email


async def test_a_known_document_is_counted_by_its_name(strict: Api, owner_of_acme: Person) -> None:
    await strict.as_(owner_of_acme).platform(KNOWN)
    metrics = await strict.client.get("/metrics")

    assert 'door="platform",operation="Me"' in metrics.text


async def test_a_document_that_a_developer_adds_is_known_at_once(
    strict: Api, owner_of_acme: Person
) -> None:
    asking, asked = strict.as_(owner_of_acme), "query Name { viewer { name } }"
    manifest = Path(strict.settings.frontend_schema) / "trusted_documents.json"
    before = manifest.read_bytes()
    manifest.write_bytes(before[:-1])
    os.utime(manifest, ns=(1, 1))
    in_between = await asking.platform(KNOWN)
    entry = {"name": "Name", "door": "platform", "document": asked}
    manifest.write_bytes(orjson.dumps(orjson.loads(before) | {digest(asked): entry}))
    os.utime(manifest, ns=(2, 2))
    added = await asking.post("/platform/graphql", {"documentId": digest(asked)})

    assert in_between.data["viewer"]["email"] == owner_of_acme.email
    assert added.data["viewer"]["name"] == "Åsa Öberg"


async def test_what_runs_for_customers_knows_what_it_began_with(
    strict: Api, owner_of_acme: Person
) -> None:
    settings = replace(strict.settings, environment=Environment.PRODUCTION)
    app = create_app(settings, connects=False)
    async with running(app), client_of(app) as client:
        (Path(settings.frontend_schema) / "trusted_documents.json").unlink()
        reply = await Api(app, client, settings, owner_of_acme.bearer).platform(KNOWN)

    assert reply.data["viewer"]["email"] == owner_of_acme.email


@pytest.mark.parametrize("trust", [Trust.OFF, Trust.LOG])
async def test_an_open_door_answers_any_document(api_settings: Settings, trust: Trust) -> None:
    app = create_app(replace(api_settings, trusted_documents=trust), connects=False)
    async with running(app), client_of(app) as client:
        reply = await Api(app, client, api_settings).platform("{ __typename }")

    assert reply.data == {"__typename": "Query"}
