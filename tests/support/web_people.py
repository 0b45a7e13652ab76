"""Firms and people of the house with the web client: the stage, set by the API."""

import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest_asyncio
from playwright.async_api import BrowserContext
from typing_extensions import override

from reskontra.tenancy.access import Role
from tests.support.api import PASSWORD, Json, Reply
from tests.support.browser import PATIENCE_MILLISECONDS, WebHouse
from tests.support.mailbox import Mailbox
from tests.support.shop import ADDRESS, Counter, document, new_key
from tests.support.waiting import until

_PATIENCE_SECONDS = PATIENCE_MILLISECONDS / 1_000
_PLATFORM = "/platform/graphql"


@dataclass(frozen=True, slots=True)
class Login:
    """Somebody, and what they log in with."""

    name: str
    email: str
    token: str

    async def comes_in(self, context: BrowserContext) -> None:
        """Log in, in a browser, past the screen for it."""
        answer = await context.request.post(
            _PLATFORM,
            headers={"x-reskontra-client": "web"},
            data={
                "query": document("SignIn"),
                "variables": {"input": {"email": self.email, "password": PASSWORD}},
            },
        )
        payload = (await answer.json())["data"]["sessionCreate"]
        assert payload["userErrors"] == []


@dataclass(frozen=True, slots=True)
class Firm(Counter):
    """A firm that signed up, asked by one of its people."""

    client: httpx.AsyncClient
    mailbox: Mailbox
    id: str
    slug: str
    name: str
    person: Login

    @override
    async def reply(self, name: str, /, **variables: object) -> Reply:
        return await self._post(f"/t/{self.slug}/graphql", name, variables)

    async def platform(self, name: str, /, **variables: object) -> Any:
        """What the first root field of one of the platform's documents answers."""
        data = (await self._post(_PLATFORM, name, variables)).data
        return next(iter(data.values()))

    async def invites(self, role: Role, name: str = "Beata Berg") -> "Firm":
        """The same firm, asked by somebody new who followed the invitation."""
        email = f"{secrets.token_hex(6)}@example.se"
        token = await self.invitation(email, role)
        joined = await self.platform(
            "InvitationAccept",
            input={"token": token, "password": PASSWORD, "name": name, "locale": "en"},
        )
        assert joined["userErrors"] == []
        return replace(self, person=Login(name, email, joined["session"]["token"]))

    async def invitation(self, email: str, role: Role) -> str:
        """What the link in the letter of a new invitation ends with."""
        invitation = {"tenantId": self.id, "email": email, "role": role}
        payload = await self.platform("InvitationCreate", input=invitation)
        assert payload["userErrors"] == []
        return await self._link(email, "invitation")

    async def lets_in(self, person: Login, role: Role) -> None:
        """Let somebody who is known already belong to this firm too."""
        token = await self.invitation(person.email, role)
        # Nobody has confirmed their address, so they must say who they are.
        joined = await self.platform(
            "InvitationAccept",
            input={"token": token, "password": PASSWORD, "name": person.name, "locale": "en"},
        )
        assert joined["userErrors"] == []

    async def change_role(self, person: Login, role: Role) -> None:
        """Let somebody be something else from now on."""
        member = {"tenantId": self.id, "id": await self._member(person)}
        payload = await self.platform("MemberUpdate", input=member | {"role": role})
        assert payload["userErrors"] == []

    async def put_out(self, person: Login) -> None:
        """Let somebody belong to the firm no longer."""
        member = {"tenantId": self.id, "id": await self._member(person)}
        payload = await self.platform("MemberRemove", input=member)
        assert payload["userErrors"] == []

    async def fills_in(self) -> None:
        """Tell what must stand on an invoice."""
        company = await self.ask("Company")
        payload = await self.do(
            "CompanyUpdate",
            expectedVersion=company["version"],
            address=ADDRESS,
            bankgiro="5050-1055",
            isFSkattApproved=True,
        )
        assert payload["userErrors"] == []

    async def willing_customer(self, **about: object) -> str:
        """A new customer who has said yes to e-mail."""
        customer_id = await self.customer(**about)
        payload = await self.do(
            "ConsentRecord",
            customerId=customer_id,
            channel="EMAIL",
            source="PHONE",
            evidence="Samtal med Anna",
        )
        assert payload["userErrors"] == []
        return customer_id

    async def _member(self, person: Login) -> str:
        members = await self.platform("TenantMembers", tenantId=self.id)
        (found,) = (each["id"] for each in members if each["email"] == person.email)
        return str(found)

    async def _post(self, door: str, name: str, variables: Json) -> Reply:
        response = await self.client.post(
            door,
            json={"query": document(name), "variables": variables},
            headers={"authorization": f"Bearer {self.person.token}"} if self.person.token else {},
        )
        return Reply(response.status_code, response.json(), response.headers)

    async def _link(self, email: str, kind: str) -> str:
        found: list[str] = []

        async def look() -> int:
            letters = [mail for mail in self.mailbox.mails.values() if mail["To"] == email]
            bodies = [mail.get_body(("plain",)) for mail in letters]
            texts = [str(body.get_content()) for body in bodies if body is not None]
            found.extend(token for text in texts for token in re.findall(rf"/{kind}/(\S+)", text))
            return len(found)

        await until(look, at_least=1, within_seconds=_PATIENCE_SECONDS)
        return found[0]


Founding = Callable[..., Awaitable[Firm]]


@pytest_asyncio.fixture(loop_scope="session")
async def found_firm(web_house: WebHouse) -> AsyncIterator[Founding]:
    """Signs up a firm, that is ready to invoice unless it shall be bare."""
    async with httpx.AsyncClient(
        base_url=web_house.url, trust_env=False, timeout=_PATIENCE_SECONDS
    ) as client:

        async def found(name: str = "Övningsbolaget AB", *, is_bare: bool = False) -> Firm:
            firm = await _signed_up(client, web_house.mailbox, name)
            if not is_bare:
                await firm.fills_in()
            return firm

        yield found


async def _signed_up(client: httpx.AsyncClient, mailbox: Mailbox, name: str) -> Firm:
    slug = f"firma-{secrets.token_hex(5)}"
    nobody = Login("Åsa Öberg", f"{slug}@example.se", "")
    stranger = Firm(client, mailbox, "", slug, name, nobody)
    payload = await stranger.platform(
        "TenantSignUp",
        input={
            "companyName": name,
            "orgNumber": "556703-7485",
            "slug": slug,
            "ownerName": nobody.name,
            "ownerEmail": nobody.email,
            "password": PASSWORD,
            "locale": "en",
            "idempotencyKey": new_key(),
        },
    )
    assert payload["userErrors"] == []
    owner = replace(nobody, token=payload["session"]["token"])
    firm = replace(stranger, id=payload["tenant"]["id"], person=owner)

    async def is_ready() -> int:
        viewer = await firm.platform("Viewer")
        return sum(each["tenant"]["state"] == "READY" for each in viewer["memberships"])

    await until(is_ready, at_least=1, within_seconds=_PATIENCE_SECONDS)
    return firm
