"""A firm that sells, asked as its SPA asks: by the documents of the treaty."""

import secrets
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import Any

import pytest_asyncio
from typing_extensions import override

from reskontra.api.treaty import whole_documents
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.api_tokens import ApiTokenEntry, make_api_token
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.support.api import Api, Json, Person, Reply, person_in
from tests.support.treaty import FRAGMENTS, OPERATIONS, texts_in

ADDRESS = {"line1": "Kundgatan 2", "postalCode": "411 05", "city": "Göteborg"}
# Net 1 859.50, VAT 437.13 and 13.32, to pay 2 310 after rounding.
LINES = [
    {"description": "Arbete", "quantity": "10", "unit": "tim", "unitPrice": "100.00"},
    {"description": "Delar", "quantity": "3", "unit": "st", "unitPrice": "249.50"},
    {"description": "Måltider", "quantity": "2", "unitPrice": "55.50", "vatRate": "12"},
]

A_WINDOW = {
    "name": "Kväll",
    "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
    "beginsAt": "17:00",
    "endsAt": "22:00",
    "pricePercent": "30",
    "payPercent": "20",
}


@cache
def document(name: str) -> str:
    """A document of the treaty by its name."""
    (path,) = OPERATIONS.rglob(f"{name}.graphql")
    return whole_documents({name: path.read_text("utf-8")}, texts_in(FRAGMENTS))[name]


class Counter(ABC):
    """A firm's door, and what is asked there again and again."""

    @abstractmethod
    async def reply(self, name: str, /, **variables: object) -> Reply:
        """The whole answer to a document."""

    async def ask(self, name: str, /, **variables: object) -> Any:
        """What the first root field of a document answers."""
        data = (await self.reply(name, **variables)).data
        return next(iter(data.values()))

    async def do(self, name: str, /, **given: object) -> Json:
        """What a mutation answers."""
        payload: Json = await self.ask(name, input=given)
        return payload

    async def codes(self, name: str, /, **given: object) -> list[tuple[str, str]]:
        """What a mutation is refused for, each with its place in the input."""
        payload = await self.do(name, **given)
        return [(each["code"], ".".join(each["path"])) for each in payload["userErrors"]]

    async def customer(self, **about: object) -> str:
        """A new customer's id."""
        card = {"name": "Kunden AB", "email": "faktura@kunden.example", "address": ADDRESS}
        payload = await self.do("CustomerCreate", **card | about)
        return str(payload["customer"]["id"])

    async def article(self, **about: object) -> str:
        """A new article's id."""
        entry = {"number": secrets.token_hex(4), "name": "Arbete", "unit": "tim", "price": "1000"}
        payload = await self.do("ArticleCreate", **entry | about)
        return str(payload["article"]["id"])

    async def hour_type(self, **about: object) -> str:
        """A new hour type's id."""
        entry = {"number": secrets.token_hex(4), "name": "Konsult", "price": "1000", "pay": "400"}
        payload = await self.do("HourTypeCreate", **entry | about)
        return str(payload["hourType"]["id"])

    async def consultant(self, **about: object) -> str:
        """A new consultant's id."""
        payload = await self.do(
            "ConsultantCreate", **{"name": "Karin Ek", "kind": "HOURLY"} | about
        )
        return str(payload["consultant"]["id"])

    async def agreement(self, **about: object) -> str:
        """A new agreement's id, with a customer of its own unless one is named."""
        named = {} if "customerId" in about else {"customerId": await self.customer()}
        entry = {"name": "Ramavtal", "validFrom": "2026-01-01"}
        payload = await self.do("AgreementCreate", **named | entry | about)
        return str(payload["agreement"]["id"])

    async def order(self, **about: object) -> Json:
        """An hour of work that was ordered for yesterday, which Karin does."""
        begins = (now() - timedelta(days=1)).replace(second=0, microsecond=0)
        order: Json = {
            "title": "Tolkning",
            "beginsAt": begins.isoformat(),
            "endsAt": (begins + timedelta(hours=1)).isoformat(),
        }
        makers = {
            "customerId": self.customer,
            "hourTypeId": self.hour_type,
            "consultantId": self.consultant,
        }
        made = {name: await make() for name, make in makers.items() if name not in about}
        return order | made | about

    async def assignment(self, **about: object) -> str:
        """A new assignment's id."""
        payload = await self.do("AssignmentRequest", **await self.order(**about))
        return str(payload["assignment"]["id"])

    async def price_list(self, **about: object) -> Json:
        """A new price list."""
        payload = await self.do("PriceListCreate", **{"name": secrets.token_hex(4)} | about)
        created: Json = payload["priceList"]
        return created

    async def draft(self, **about: object) -> Json:
        """A new draft."""
        buyer = {} if "customerId" in about else {"buyer": {"name": "Köparen", "address": ADDRESS}}
        payload = await self.do("InvoiceCreate", **buyer | {"lines": LINES} | about)
        assert payload["userErrors"] == []
        invoice: Json = payload["invoice"]
        return invoice

    async def issued(self, **about: object) -> Json:
        """A new invoice, issued."""
        return await self.draft(**about, issue=True)


@dataclass(frozen=True, slots=True)
class Shop(Counter):
    """The firm's door, asked by somebody."""

    api: Api
    scope: TenantScope

    @override
    async def reply(self, name: str, /, **variables: object) -> Reply:
        return await self.api.ask(document(name), variables, door=f"/t/{self.scope.slug}/graphql")

    async def seen_by(self, role: Role) -> "Shop":
        """The same, asked by somebody new in that role."""
        return self.asked_by(await person_in(self.scope, role))

    async def seen_by_program(self, *scopes: Permission) -> "Shop":
        """The same, asked by a program whose key has those scopes."""
        maker = await person_in(self.scope)
        entry = ApiTokenEntry(name="Kassan", scopes=(*scopes, Permission.GRAPHQL_ADHOC))
        token, _ = await make_api_token(maker.id, self.scope.id, entry)
        return self.asked_by(replace(maker, token=token))

    async def elsewhere(self, scope: TenantScope) -> "Shop":
        """Another firm, asked by its owner."""
        return Shop(self.api.as_(await person_in(scope)), scope)

    def asked_by(self, person: Person) -> "Shop":
        """The same, asked by somebody."""
        return Shop(self.api.as_(person), self.scope)


def new_key() -> str:
    """An idempotency key that nobody has used."""
    return secrets.token_hex(16)


async def a_page_to_see(_: Shop) -> Json:
    """A look of the page that somebody tries."""
    page = {"design": "MODERN", "colour": "#7a1f3d", "code": "NONE", "texts": []}
    return {"page": page, "locale": "sv"}


@pytest_asyncio.fixture(loop_scope="session")
async def shop(api: Api, acme: TenantScope, owner_of_acme: Person) -> Shop:
    """A firm whose books are open, asked by its owner."""
    with within(acme):
        async with tenant_transaction():
            await make_company()
    return Shop(api.as_(owner_of_acme), acme)
