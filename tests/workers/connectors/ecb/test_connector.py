"""A bank that keeps people waiting, hangs up, or is not there."""

import pytest

from reskontra.workers.connectors.ecb.client import EcbClient
from reskontra.workers.connectors.ecb.connector import EcbRates
from reskontra.workers.ports.rates import RatesOutage
from tests.support.rates import EURO, FRIDAY, Bank, day_of, file_of, open_bank
from tests.support.register import raw

WHOLE = file_of(day_of(FRIDAY, EURO))
DAILY, LONGER = "eurofxref-daily.xml", "eurofxref-hist-90d.xml"


def hasty(bank: Bank) -> EcbRates:
    return EcbRates(bank.url, EcbClient(seconds=3))


async def test_each_question_is_a_file_of_its_own() -> None:
    async with open_bank() as bank:
        bank.answers = {DAILY: raw(200, WHOLE), LONGER: raw(200, WHOLE)}
        latest = await EcbRates(bank.url).latest()
        longer = await EcbRates(bank.url).of_ninety_days()
    assert (len(latest), latest, bank.asked) == (len(EURO), longer, [DAILY, LONGER])


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Bank.SILENCE, "TIMEOUT"),
        (raw(200, WHOLE, length=len(WHOLE) + 9), "HALF_ANSWER"),
        (raw(200, b"x" * 3_000_000), "HALF_ANSWER"),
        (raw(429, b""), "TOO_MANY_REQUESTS"),
        (raw(500, b""), "HTTP_500"),
        (b"nothing that a browser knows\r\n\r\n", "HALF_ANSWER"),
    ],
)
async def test_misbehaviour_is_an_outage(answer: bytes, reason: str) -> None:
    async with open_bank() as bank:
        bank.answers = {DAILY: answer}
        with pytest.raises(RatesOutage) as outage:
            await hasty(bank).latest()
    assert outage.value.reason == reason


async def test_a_bank_that_is_not_there_may_be_there_later() -> None:
    async with open_bank() as bank:
        pass
    with pytest.raises(RatesOutage, match="UNREACHABLE"):
        await EcbRates(bank.url).latest()
