"""The API is killed between commit and answer; who asks again finds the deed done, once."""

import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass

import asyncpg
import httpx
import pytest
import pytest_asyncio

from reskontra.tenancy.provisioning import park
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Json, Person
from tests.support.crew import Crew
from tests.support.database import DatabaseUrls
from tests.support.shop import ADDRESS, LINES, document, new_key
from tests.support.tripwire import Tripwire, tripwire_to

pytestmark = [pytest.mark.chaos, pytest.mark.journey, pytest.mark.usefixtures("company")]

FIRM, PLATFORM = "/t/acme/graphql", "/platform/graphql"


@dataclass(frozen=True, slots=True)
class House:
    """A real API process at the end of a wire."""

    crew: Crew
    wire: Tripwire
    person: Person

    async def post(self, door: str, name: str, given: Json) -> Json:
        """Ask for one mutation as a client does; the whole answer."""
        body = {"query": document(name), "variables": {"input": given}}
        url = f"http://127.0.0.1:{self.wire.port}{door}"
        async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
            answer = await client.post(url, json=body, headers=self.person.bearer)
        whole: Json = answer.json()
        return whole

    async def die_of(self, door: str, name: str, given: Json) -> None:
        """Ask, and let the process be killed before its answer has arrived."""
        self.wire.mishap = lambda: self.crew.kill("api")
        with pytest.raises(httpx.TransportError):
            await self.post(door, name, given)
        await self.crew.start_api()


@pytest_asyncio.fixture(loop_scope="session")
async def house(crew: Crew, owner_of_acme: Person) -> AsyncIterator[House]:
    async with tripwire_to(await crew.start_api()) as wire:
        yield House(crew, wire, owner_of_acme)


def payload_of(answer: Json) -> Json:
    (payload,) = answer["data"].values()
    assert payload["userErrors"] == []
    return dict(payload)


async def rows(owner: asyncpg.Connection, table: str, about: str = "true") -> int:
    return int(await owner.fetchval(f"SELECT count(*) FROM {table} WHERE {about}"))


@pytest.mark.parametrize("issue", [False, True])
async def test_an_invoice_is_made_once(
    house: House, acme: TenantScope, owner: asyncpg.Connection, issue: bool
) -> None:
    buyer = {"name": "Köparen", "address": ADDRESS}
    given = {"buyer": buyer, "lines": LINES, "issue": issue, "idempotencyKey": new_key()}
    await house.die_of(FIRM, "InvoiceCreate", given)
    made = str(await owner.fetchval(f"SELECT state FROM {acme.schema}.invoice"))
    first = await house.post(FIRM, "InvoiceCreate", given)
    second = await house.post(FIRM, "InvoiceCreate", given)

    assert first["extensions"]["idempotentReplay"] is True
    assert payload_of(first)["invoice"]["state"] == made
    assert payload_of(second) == payload_of(first)
    assert await rows(owner, f"{acme.schema}.invoice") == 1
    assert await rows(owner, f"{acme.schema}.event", "kind = 'InvoiceDrafted'") == 1


async def test_an_invoice_is_issued_once(
    house: House, acme: TenantScope, owner: asyncpg.Connection
) -> None:
    draft = {"buyer": {"name": "Köparen", "address": ADDRESS}, "lines": LINES}
    invoice = payload_of(await house.post(FIRM, "InvoiceCreate", draft))["invoice"]
    given = {
        "id": invoice["id"],
        "expectedVersion": invoice["version"],
        "idempotencyKey": new_key(),
    }
    await house.die_of(FIRM, "InvoiceIssue", given)
    number = await owner.fetchval(f"SELECT number FROM {acme.schema}.invoice")
    first = await house.post(FIRM, "InvoiceIssue", given)
    second = await house.post(FIRM, "InvoiceIssue", given)

    assert first["extensions"]["idempotentReplay"] is True
    assert payload_of(first)["invoice"]["state"] == "ISSUED"
    assert payload_of(first)["invoice"]["number"] == number
    assert payload_of(second) == payload_of(first)
    assert await rows(owner, f"{acme.schema}.invoice", "number IS NOT NULL") == 1
    assert await rows(owner, f"{acme.schema}.event", "kind = 'InvoiceIssued'") == 1


async def test_a_firm_signs_up_once(
    house: House, connected: DatabaseUrls, owner: asyncpg.Connection
) -> None:
    await park(connected.owner, connected.app, target=1)
    slug = f"firma-{secrets.token_hex(4)}"
    given = {
        "companyName": "Övningsbolaget AB",
        "orgNumber": "556703-7485",
        "slug": slug,
        "ownerName": "Åsa Öberg",
        "ownerEmail": f"{slug}@example.se",
        "password": "korrekt häst batteri",
        "idempotencyKey": new_key(),
    }
    await house.die_of(PLATFORM, "TenantSignUp", given)
    first = await house.post(PLATFORM, "TenantSignUp", given)
    second = await house.post(PLATFORM, "TenantSignUp", given)

    assert first["extensions"]["idempotentReplay"] is True
    assert payload_of(first)["tenant"]["state"] == "READY"
    assert payload_of(second)["tenant"] == payload_of(first)["tenant"]
    assert await rows(owner, "platform.tenant", f"slug = '{slug}'") == 1
    assert await rows(owner, "platform.person", f"email = '{slug}@example.se'") == 1
