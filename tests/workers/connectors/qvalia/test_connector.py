"""An access point without keys, which knows its documents again."""

import pytest

from reskontra.workers.connectors.qvalia.client import QvaliaClient
from reskontra.workers.connectors.qvalia.connector import Qvalia
from reskontra.workers.connectors.qvalia.manifest import QvaliaAccount
from reskontra.workers.ports.access_point import (
    Dispatch,
    DocumentKind,
    Reach,
    Transmission,
    TransmissionState,
)
from reskontra.workers.ports.delivery import DeliveryOutage
from tests.support.access_point import AccessPointHere, Mishap, open_access_point

DISPATCH = Dispatch(
    key="k",
    account="5567037485",
    receiver="0007:5567037485",
    kind=DocumentKind.CREDIT_NOTE,
    ubl=b"<CreditNote/>",
)


def hasty(here: AccessPointHere) -> Qvalia:
    return Qvalia(here.qvalia, QvaliaClient(QvaliaAccount.from_url(here.qvalia), seconds=2))


async def test_a_duplicate_is_there_already() -> None:
    async with open_access_point() as here:
        assert await Qvalia(here.qvalia).send(DISPATCH) == "k"
        assert await Qvalia(here.qvalia).send(DISPATCH) == "k"
    assert [*here.taken.values()] == [b"<CreditNote/>"]
    assert here.asked == ["/5567037485/creditnotes/outgoing"] * 2


@pytest.mark.parametrize(
    ("mishap", "reason"),
    [
        (Mishap.TOO_MANY, "TOO_MANY_REQUESTS"),
        (Mishap.FAULT_AFTER, "HTTP_500"),
        (Mishap.SILENCE_AFTER, "TIMEOUT"),
        (Mishap.HALF_AFTER, "HALF_ANSWER"),
    ],
)
async def test_after_an_outage_it_is_taken_once(mishap: Mishap, reason: str) -> None:
    async with open_access_point() as here:
        here.mishaps = [mishap]
        with pytest.raises(DeliveryOutage, match=reason):
            await hasty(here).send(DISPATCH)
        assert await hasty(here).send(DISPATCH) == "k"
    assert len(here.taken) == 1


async def test_nothing_is_told_of_receivers_and_fates() -> None:
    qvalia = Qvalia("qvalia://k@api.qvalia.com")
    assert (await qvalia.lookup("0007:5567037485")).takes == frozenset(DocumentKind)
    assert (await qvalia.status("k")).state is TransmissionState.ON_ITS_WAY


async def test_a_partner_sends_for_each_account_and_asks_what_became_of_it() -> None:
    async with open_access_point() as here:
        here.integration_id = "0193-abc"
        qvalia = Qvalia(here.qvalia_of_partner)
        path = "/partner/SE1/transaction/5567037485/creditnotes/outgoing"
        assert await qvalia.send(DISPATCH) == f"0193-abc {path}"
        assert (await qvalia.status(f"0193-abc {path}")).state is TransmissionState.ON_ITS_WAY
        here.statuses = [{"metadata": {"status": {"status": "processed"}}}]
        assert (await qvalia.status(f"0193-abc {path}")).state is TransmissionState.DELIVERED
        here.statuses = [{"metadata": {"status": {"status": "error", "error": "No SMP"}}}]
        assert await qvalia.status(f"0193-abc {path}") == Transmission(
            TransmissionState.REJECTED, "No SMP"
        )
    assert here.asked[:2] == [path, f"{path}/status?integrationId=0193-abc"]


async def test_a_partner_is_told_what_a_receiver_takes() -> None:
    async with open_access_point() as here:
        here.knows = {"invoice"}
        qvalia = Qvalia(here.qvalia_of_partner)
        assert await qvalia.lookup("0007:5567037485") == Reach(
            is_reachable=True, takes=frozenset({DocumentKind.INVOICE})
        )
        here.is_known = False
        assert await qvalia.lookup("0007:5567037485") == Reach(is_reachable=False)


async def test_an_access_point_that_is_not_there_may_be_there_later() -> None:
    async with open_access_point() as here:
        pass
    with pytest.raises(DeliveryOutage, match="UNREACHABLE"):
        await Qvalia(here.qvalia).send(DISPATCH)
