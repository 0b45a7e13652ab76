"""An access point that takes a document and does not say so: the same key is the same document."""

import json
from base64 import b64decode

import pytest

from reskontra.workers.connectors.storecove.client import StorecoveClient
from reskontra.workers.connectors.storecove.connector import Storecove
from reskontra.workers.connectors.storecove.manifest import StorecoveAccount
from reskontra.workers.ports.access_point import (
    Dispatch,
    DocumentKind,
    Reach,
    Transmission,
    TransmissionState,
)
from reskontra.workers.ports.delivery import Account, DeliveryOutage, DeliveryRefused
from tests.support.access_point import AccessPointHere, Mishap, open_access_point

KEY = "0193e7d4-0000-7000-8000-000000000001"
DISPATCH = Dispatch(
    key=KEY, account="7", receiver="0007:5567037485", kind=DocumentKind.INVOICE, ubl=b"<Invoice/>"
)


def hasty(here: AccessPointHere) -> Storecove:
    client = StorecoveClient(StorecoveAccount.from_url(here.storecove), seconds=2)
    return Storecove(here.storecove, client)


async def test_a_document_is_handed_over_as_it_was_judged() -> None:
    async with open_access_point() as here:
        assert await Storecove(here.storecove).send(DISPATCH) == f"guid-{KEY}"
    told = json.loads(here.taken[KEY])
    assert (told["legalEntityId"], told["idempotencyGuid"]) == (7, KEY)
    assert told["routing"] == {"eIdentifiers": [{"scheme": "SE:ORGNR", "id": "5567037485"}]}
    assert b64decode(told["document"]["rawDocumentData"]["document"]) == b"<Invoice/>"


@pytest.mark.parametrize(
    ("mishap", "reason"),
    [
        (Mishap.TOO_MANY, "TOO_MANY_REQUESTS"),
        (Mishap.FAULT_BEFORE, "HTTP_500"),
        (Mishap.FAULT_AFTER, "HTTP_500"),
        (Mishap.SILENCE_AFTER, "TIMEOUT"),
        (Mishap.HALF_AFTER, "HALF_ANSWER"),
        (Mishap.RUBBISH_AFTER, "HALF_ANSWER"),
    ],
)
async def test_after_an_outage_the_same_key_is_taken_once(mishap: Mishap, reason: str) -> None:
    async with open_access_point() as here:
        here.mishaps = [mishap]
        with pytest.raises(DeliveryOutage, match=reason):
            await hasty(here).send(DISPATCH)
        assert await hasty(here).send(DISPATCH) == f"guid-{KEY}"
    assert [*here.taken] == [KEY]


async def test_the_network_tells_who_is_there_and_what_they_take() -> None:
    async with open_access_point() as here:
        here.knows = {"invoice"}
        storecove = Storecove(here.storecove)
        assert await storecove.lookup("0007:5567037485") == Reach(
            is_reachable=True, takes=frozenset({DocumentKind.INVOICE})
        )
        here.is_known = False
        assert await storecove.lookup("0007:5567037485") == Reach(is_reachable=False)
        with pytest.raises(DeliveryRefused, match="RECEIVER_SCHEME_UNKNOWN"):
            await storecove.lookup("0244:1")


async def test_evidence_tells_that_it_arrived() -> None:
    async with open_access_point() as here:
        storecove = Storecove(here.storecove)
        assert await storecove.status("a/b") == Transmission(TransmissionState.ON_ITS_WAY)
        here.evidence = {"guid-1"}
        assert await storecove.status("guid-1") == Transmission(TransmissionState.DELIVERED)


async def test_an_account_counts_where_it_bears_the_address_of_its_firm() -> None:
    async with open_access_point() as here:
        storecove = Storecove(here.storecove)
        await storecove.check(Account("0007:5567037485", "7"))
        for account, reason in [
            (Account("0007:5560125790", "7"), "ACCOUNT_OF_ANOTHER"),
            (Account("0007:5567037485", "8"), "ACCOUNT_UNKNOWN"),
            (Account("0007:5567037485", "../7"), "ACCOUNT_UNKNOWN"),
        ]:
            with pytest.raises(DeliveryRefused, match=reason):
                await storecove.check(account)
    assert here.asked == [
        "/api/v2/legal_entities/7",
        "/api/v2/legal_entities/7",
        "/api/v2/legal_entities/8",
    ]


async def test_an_access_point_that_is_not_there_may_be_there_later() -> None:
    async with open_access_point() as here:
        pass
    with pytest.raises(DeliveryOutage, match="UNREACHABLE"):
        await Storecove(here.storecove).send(DISPATCH)
