"""Nobody is sent what the network cannot bring them, and nothing is sent twice."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from typing_extensions import override

from reskontra.domain.kernel.ids import encode, uuid7
from reskontra.workers.ports.access_point import (
    AccessPoint,
    Dispatch,
    DocumentKind,
    PeppolDelivery,
    Reach,
    Transmission,
    TransmissionState,
)
from reskontra.workers.ports.delivery import Account, Consignment, DeliveryRefused, Enclosure

PARCEL = uuid7()
OURS = Account("0007:5560125790", "7")
SOLD_BY_US = (
    b'<?xml?>\n<CreditNote><cbc:EndpointID schemeID="0007">5560125790</cbc:EndpointID>'
    b'<cbc:EndpointID schemeID="0007">5567037485</cbc:EndpointID></CreditNote>'
)
NOTE = Enclosure(name="k.xml", media_type="application/xml", content=SOLD_BY_US)
CONSIGNMENT = Consignment(
    message_id=f"<{encode(PARCEL)}@parcel.reskontra>",
    sender="Övningsbolaget AB",
    reply_to=None,
    recipient="0007:5567037485",
    subject="",
    text="",
    enclosures=(NOTE,),
    account=OURS,
)


@dataclass
class Door(AccessPoint):
    reach: Reach
    taken: list[Dispatch] = field(default_factory=list)

    @override
    async def check(self, account: Account) -> None: ...

    @override
    async def lookup(self, receiver: str) -> Reach:
        return self.reach

    @override
    async def send(self, dispatch: Dispatch) -> str:
        self.taken.append(dispatch)
        return "id-1"

    @override
    async def status(self, provider_id: str) -> Transmission:
        return Transmission(TransmissionState.ON_ITS_WAY)


INVOICES_ALONE = Reach(is_reachable=True, takes=frozenset({DocumentKind.INVOICE}))


async def test_a_document_goes_under_its_parcels_id() -> None:
    door = Door(Reach(is_reachable=True, takes=frozenset(DocumentKind)))
    receipt = await PeppolDelivery(door).hand_over(CONSIGNMENT)
    assert receipt.text == "id-1"
    (taken,) = door.taken
    assert (taken.key, taken.kind) == (str(PARCEL), DocumentKind.CREDIT_NOTE)
    assert taken.account == "7"
    assert (taken.receiver, taken.ubl) == (CONSIGNMENT.recipient, NOTE.content)


@pytest.mark.parametrize(
    ("reach", "reason"),
    [
        (Reach(is_reachable=False), "RECEIVER_NOT_IN_NETWORK"),
        (INVOICES_ALONE, "RECEIVER_TAKES_NO_CREDIT_NOTE"),
    ],
)
async def test_whom_the_network_cannot_bring_it_is_sent_nothing(reach: Reach, reason: str) -> None:
    door = Door(reach)
    with pytest.raises(DeliveryRefused, match=reason):
        await PeppolDelivery(door).hand_over(CONSIGNMENT)
    assert door.taken == []


async def test_what_may_have_been_taken_is_asked_for_by_its_key_whatever_the_network_says() -> None:
    door = Door(INVOICES_ALONE)
    again = replace(CONSIGNMENT, perhaps_taken_since=datetime(2026, 11, 26, tzinfo=UTC))
    await PeppolDelivery(door).hand_over(again)
    assert [each.key for each in door.taken] == [str(PARCEL)]


async def test_without_a_document_nothing_is_sent() -> None:
    door = Door(INVOICES_ALONE)
    with pytest.raises(DeliveryRefused, match="NOTHING_TO_SEND"):
        await PeppolDelivery(door).hand_over(replace(CONSIGNMENT, enclosures=()))
    assert door.taken == []


@pytest.mark.parametrize(
    ("account", "reason"),
    [
        (None, "SENDER_NOT_CONNECTED"),
        (Account("0007:5567037485", "7"), "SENDER_IS_ANOTHER"),
        (Account("0088:5560125790", "7"), "SENDER_IS_ANOTHER"),
    ],
)
async def test_nothing_leaves_in_the_name_of_another(account: Account | None, reason: str) -> None:
    door = Door(Reach(is_reachable=True, takes=frozenset(DocumentKind)))
    with pytest.raises(DeliveryRefused, match=reason):
        await PeppolDelivery(door).hand_over(replace(CONSIGNMENT, account=account))
    assert door.taken == []


async def test_a_document_that_names_no_seller_stays_here() -> None:
    door = Door(Reach(is_reachable=True, takes=frozenset(DocumentKind)))
    unnamed = replace(NOTE, content=b"<CreditNote/>")
    with pytest.raises(DeliveryRefused, match="SENDER_IS_ANOTHER"):
        await PeppolDelivery(door).hand_over(replace(CONSIGNMENT, enclosures=(unnamed,)))
    assert door.taken == []
