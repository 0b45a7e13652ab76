"""A print house over HTTP: the same key is the same order, whatever was answered."""

from datetime import date

import pytest

from reskontra.domain.delivery.handing import PartnerSays
from reskontra.workers.connectors.print_http.client import PrintHttpClient
from reskontra.workers.connectors.print_http.connector import HttpPartner
from reskontra.workers.connectors.print_http.manifest import PrintAccount
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused
from reskontra.workers.ports.print_partner import PartnersWord, PrintOrder
from tests.support.print_partner import (
    FILE,
    HttpMishap,
    PrintHouseHere,
    open_print_house,
)

ORDER = PrintOrder(
    key="lbt_1-1",
    attempt=1,
    firm="Säljaren AB",
    number=7,
    made_on=date(2026, 11, 26),
    sheets=(1,),
    list_pages=1,
    file=FILE,
)


def hasty(here: PrintHouseHere) -> HttpPartner:
    return HttpPartner(here.url, PrintHttpClient(PrintAccount.from_url(here.url), seconds=2))


async def test_a_batch_is_brought_and_ordered_and_signed() -> None:
    async with open_print_house() as here:
        await HttpPartner(here.url).lay(ORDER)
        assert (here.files, here.ordered) == ({ORDER.key: FILE}, {})
        await HttpPartner(here.url).let_go(ORDER)
        assert here.ordered[ORDER.key]["batch"] == ORDER.number


@pytest.mark.parametrize(
    ("mishap", "reason"),
    [
        (HttpMishap.TOO_MANY, "HTTP_429"),
        (HttpMishap.FAULT_BEFORE, "HTTP_500"),
        (HttpMishap.FAULT_AFTER, "HTTP_500"),
        (HttpMishap.SILENCE_AFTER, "TIMEOUT"),
        (HttpMishap.HALF_AFTER, "HALF_ANSWER"),
        (HttpMishap.RUBBISH_AFTER, "HALF_ANSWER"),
        (HttpMishap.DISK_FULL, "DISK_FULL"),
    ],
)
async def test_after_an_outage_the_same_key_is_one_order(mishap: HttpMishap, reason: str) -> None:
    async with open_print_house() as here:
        await hasty(here).lay(ORDER)
        here.mishaps = [mishap]
        with pytest.raises(DeliveryOutage, match=reason):
            await hasty(here).let_go(ORDER)
        await hasty(here).let_go(ORDER)
        assert [*here.ordered] == [ORDER.key]


async def test_a_refusal_tells_their_words_and_orders_nothing() -> None:
    async with open_print_house() as here:
        here.mishaps = [HttpMishap.REFUSES]
        with pytest.raises(DeliveryRefused, match="HTTP_422 No A5"):
            await hasty(here).let_go(ORDER)
        assert here.ordered == {}


async def test_the_partner_tells_what_became_of_it() -> None:
    async with open_print_house() as here:
        assert await hasty(here).word_of(ORDER.key) is None
        here.words[ORDER.key] = {"state": "POSTED", "posted_on": "2026-11-26"}
        word = PartnersWord(PartnerSays.POSTED, date(2026, 11, 26))
        assert await hasty(here).word_of(ORDER.key) == word


async def test_who_signs_with_another_secret_gets_nowhere() -> None:
    async with open_print_house() as here:
        with pytest.raises(DeliveryRefused, match="HTTP_401"):
            await HttpPartner(here.url.replace("hush", "wrong")).lay(ORDER)
        assert here.files == {}


async def test_a_partner_that_is_not_there_may_be_there_later() -> None:
    async with open_print_house() as here:
        pass
    with pytest.raises(DeliveryOutage, match="UNREACHABLE"):
        await HttpPartner(here.url).lay(ORDER)
