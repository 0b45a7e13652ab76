"""Questions to the customer register."""

import json
from collections.abc import Collection
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.customers.ids import ConsentId, ContactId, CustomerId
from reskontra.domain.customers.models import Consent
from reskontra.domain.customers.vat_checks import check_from_json
from reskontra.domain.customers.views import (
    ConsentLine,
    ConsentSource,
    ConsentState,
    Contact,
    ContactRole,
    CustomerCard,
    CustomerFilter,
    CustomerHead,
    CustomerKind,
    CustomerOrder,
    CustomerPageRequest,
)
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.folding import (
    Likeness,
    accented,
    distance_sql,
    sorted_sql,
    stray_sql,
)
from reskontra.domain.kernel.listing import Listing, Page
from reskontra.domain.kernel.selecting import SortKey, demanded
from reskontra.domain.tables import CONNECTION

_NAMED: Final = {"uuid": "c.id", "vat_check_json": "c.vat_check AS vat_check_json"}
_COLUMNS: Final = ", ".join(_NAMED.get(name, f"c.{name}") for name in CustomerHead._fields)
_CONTACTS: Final = """
    SELECT json_agg(json_build_object('id', k.id, 'name', k.name, 'email', k.email,
                                      'phone', k.phone, 'roles', k.roles) ORDER BY k.position)
    FROM contact k WHERE k.customer_id = c.id
"""
_CARD: Final = f"SELECT {_COLUMNS}, ({_CONTACTS}) AS contacts FROM customer c"  # noqa: S608 - fixed names
_CONTACTS_OF_MANY: Final = f"SELECT c.id, ({_CONTACTS}) FROM customer c WHERE c.id = ANY($1)"  # noqa: S608 - fixed names
_HEADS: Final = f"SELECT {_COLUMNS} FROM customer c WHERE c.id = ANY($1)"  # noqa: S608 - fixed names
_SORT_KEYS: Final = {
    CustomerOrder.NAME: SortKey(sorted_sql("c.name"), sorted_sql, id="c.id"),
    CustomerOrder.NUMBER: SortKey("c.number", id="c.id"),
    CustomerOrder.CREATED: SortKey("c.id", id="c.id"),
}
_IN_FORCE: Final = """
    SELECT DISTINCT ON (customer_id, channel) customer_id, channel, state FROM consent
    WHERE customer_id = ANY($1) AND channel = ANY($2) AND state <> 'ASKED'
    ORDER BY customer_id, channel, id DESC
"""


async def customer(customer_id: CustomerId) -> CustomerCard | None:
    """One customer, or None if nobody has that id."""
    return (await cards([customer_id])).get(customer_id)


async def cards(customer_ids: Collection[CustomerId]) -> dict[CustomerId, CustomerCard]:
    """Many customers in one statement, by id; unknown ids are left out."""
    found = await _cards(f"{_CARD} WHERE c.id = ANY($1)", [[one.uuid for one in customer_ids]])
    return {card.id: card for card in found}


async def heads(customer_ids: Collection[CustomerId]) -> dict[CustomerId, CustomerHead]:
    """Many customers without contacts in one statement, by id; unknown ids are left out."""
    _, rows = await get_connection(CONNECTION).execute_query(
        _HEADS, [[one.uuid for one in customer_ids]]
    )
    found = map(CustomerHead._make, rows)
    return {head.id: head for head in found}


async def contacts_of(
    customer_ids: Collection[CustomerId],
) -> dict[CustomerId, tuple[Contact, ...]]:
    """The contacts of many customers in one statement; unknown ids are left out."""
    _, rows = await get_connection(CONNECTION).execute_query(
        _CONTACTS_OF_MANY, [[one.uuid for one in customer_ids]]
    )
    pairs = [tuple(row.values()) for row in rows]
    return {CustomerId(uuid): _contacts(text) for uuid, text in pairs}


async def customers(page: CustomerPageRequest) -> Page[CustomerCard]:
    """A part of the register in order."""
    return await _LISTING.page(page, _cards)


async def customer_ids(where: CustomerFilter, limit: int) -> list[CustomerId]:
    """The first customers that a filter means, by number."""
    values: list[object] = []
    found = " AND ".join(_demanded(where, values))
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"SELECT c.id FROM customer c WHERE {found}"  # noqa: S608 - values apart
        f" ORDER BY c.number LIMIT ${len(values) + 1}",
        [*values, limit],
    )
    return [CustomerId(row["id"]) for row in rows]


async def customer_count(where: CustomerFilter, at_most: int = 10_000) -> int:
    """How many customers a filter means; counting stops at ``at_most``."""
    return await _LISTING.count(where, at_most, get_connection(CONNECTION).execute_query_dict)


async def customers_like(text: str, limit: int) -> list[tuple[Likeness, CustomerHead]]:
    """The customers likest a text, by name among those equally like."""
    values: list[object] = []
    found = _demanded(CustomerFilter(text=text), values)
    distance = distance_sql([f"${place}" for place in range(1, len(values) + 1)])
    values += [accented(text), limit]
    is_stray = stray_sql("c.name", f"${len(values) - 1}")
    _, rows = await get_connection(CONNECTION).execute_query(
        f"SELECT {is_stray}, {distance}, {_COLUMNS} FROM customer c WHERE {' AND '.join(found)}"  # noqa: S608 - values stay apart
        f" ORDER BY 1, 2, {_SORT_KEYS[CustomerOrder.NAME]}, c.id LIMIT ${len(values)}",
        values,
    )
    split = len(Likeness._fields)
    read = [tuple(row.values()) for row in rows]
    return [(Likeness._make(row[:split]), CustomerHead._make(row[split:])) for row in read]


async def consents(customer_id: CustomerId) -> tuple[ConsentLine, ...]:
    """The customer's ledger of consent, the newest line first."""
    lines = await Consent.filter(customer_id=customer_id.uuid).order_by("-id")
    return tuple(map(_consent_line, lines))


async def may_send_electronically(customer_id: CustomerId, channel: Channel) -> bool:
    """Whether the newest line of that channel is a yes."""
    return customer_id in await who_accepts([customer_id], channel)


async def has_said_no(customer_id: CustomerId, channel: Channel) -> bool:
    """Whether the newest line of that channel is a no; nothing said is none."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _IN_FORCE, [[customer_id.uuid], [channel.value]]
    )
    return any(row["state"] == ConsentState.WITHDRAWN for row in rows)


async def who_accepts(
    customer_ids: Collection[CustomerId], channel: Channel
) -> frozenset[CustomerId]:
    """Those of the customers whose newest line of that channel is a yes, in one statement."""
    return (await who_accepts_which(customer_ids, [channel]))[channel]


async def who_accepts_which(
    customer_ids: Collection[CustomerId], channels: Collection[Channel]
) -> dict[Channel, frozenset[CustomerId]]:
    """Those of the customers whose newest line of each channel is a yes, in one statement."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _IN_FORCE, [[one.uuid for one in customer_ids], [one.value for one in channels]]
    )
    given = [row for row in rows if row["state"] == ConsentState.GIVEN]
    return {
        channel: frozenset(
            CustomerId(row["customer_id"]) for row in given if row["channel"] == channel
        )
        for channel in channels
    }


async def number_of_org_number(org_number: str, but: CustomerId | None = None) -> int | None:
    """The customer number of another card with the same organisation number."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT number FROM customer WHERE org_number = $1 AND id IS DISTINCT FROM $2 LIMIT 1",
        [org_number, but.uuid if but else None],
    )
    return rows[0]["number"] if rows else None


def _demanded(where: CustomerFilter, values: list[object]) -> list[str]:
    return demanded(where, values, _own)


def _own(where: CustomerFilter, values: list[object]) -> list[str]:
    if where.kind is None:
        return []
    values.append(where.kind)
    return [f"c.kind = ${len(values)}"]


async def _cards(sql: str, values: list[object]) -> list[CustomerCard]:
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    return [
        CustomerCard(
            id=CustomerId(row.pop("id")),
            kind=CustomerKind(row.pop("kind")),
            address=Address(
                line1=row.pop("address_line1"),
                line2=row.pop("address_line2"),
                postal_code=row.pop("postal_code"),
                city=row.pop("city"),
                country=row.pop("country"),
            ),
            contacts=_contacts(row.pop("contacts")),
            vat_check=check_from_json(row.pop("vat_check_json")),
            **row,
        )
        for row in rows
    ]


def _contacts(text: str | None) -> tuple[Contact, ...]:
    if text is None:
        return ()
    return tuple(
        Contact(
            id=ContactId(UUID(raw["id"])),
            name=raw["name"],
            email=raw["email"],
            phone=raw["phone"],
            roles=tuple(ContactRole(role) for role in raw["roles"]),
        )
        for raw in json.loads(text)
    )


def _consent_line(row: Consent) -> ConsentLine:
    return ConsentLine(
        id=ConsentId(row.id),
        customer_id=CustomerId(row.customer_id),
        channel=Channel(row.channel),
        state=ConsentState(row.state),
        source=ConsentSource(row.source),
        wording=row.wording,
        wording_version=row.wording_version,
        evidence=row.evidence,
        actor_kind=row.actor_kind,
        actor_id=row.actor_id,
        recorded_at=row.recorded_at,
    )


_LISTING: Final = Listing[CustomerFilter, CustomerOrder, CustomerCard](
    table="customer c",
    card=_CARD,
    own=_own,
    keys=_SORT_KEYS,
    told={
        CustomerOrder.NAME: lambda card: card.name,
        CustomerOrder.NUMBER: lambda card: card.number,
        CustomerOrder.CREATED: lambda card: str(card.id),
    },
)
