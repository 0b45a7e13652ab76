"""Rates taken on good days and bad, once for all firms."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import pytest_asyncio

from reskontra.domain.kernel.clock import stopped_at
from reskontra.tenancy.published_rates import last_day_kept
from reskontra.workers import switchboard
from reskontra.workers.actors.rates import take_rates
from reskontra.workers.connectors.ecb.connector import EcbRates
from tests.support.rates import EURO, FRIDAY, Bank, day_of, file_of, open_bank
from tests.support.register import raw
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("nothing_published")

DAILY, LONGER = "eurofxref-daily.xml", "eurofxref-hist-90d.xml"
MONDAY = FRIDAY + timedelta(days=3)


@pytest_asyncio.fixture(loop_scope="session")
async def bank(workers: Workers) -> AsyncIterator[Bank]:
    """A bank that has published through a Friday."""
    async with open_bank() as opened:
        publish(opened, FRIDAY)
        switchboard.plug_in(replace(workers.board, rates=EcbRates(opened.url)))
        yield opened


def publish(bank: Bank, *days: date) -> None:
    files = [day_of(day, EURO) for day in reversed(days)]
    bank.answers = {DAILY: raw(200, file_of(files[0])), LONGER: raw(200, file_of(*files))}


async def take(workers: Workers, day: date) -> date | None:
    with stopped_at(datetime(day.year, day.month, day.day, 16, tzinfo=UTC)):
        await workers.perform(take_rates.message())
    return await last_day_kept()


async def test_the_first_time_ninety_days_are_taken(workers: Workers, bank: Bank) -> None:
    assert await take(workers, FRIDAY) == FRIDAY
    assert bank.asked == [DAILY, LONGER]


async def test_a_second_time_takes_nothing_more(workers: Workers, bank: Bank) -> None:
    await take(workers, FRIDAY)
    bank.asked.clear()
    assert await take(workers, FRIDAY) == FRIDAY
    assert bank.asked == []


async def test_the_day_after_takes_a_day(workers: Workers, bank: Bank) -> None:
    await take(workers, FRIDAY)
    bank.asked.clear()
    publish(bank, FRIDAY, FRIDAY + timedelta(days=1))
    assert await take(workers, FRIDAY + timedelta(days=1)) == FRIDAY + timedelta(days=1)
    assert bank.asked == [DAILY]


async def test_what_was_missed_is_made_up_for(workers: Workers, bank: Bank) -> None:
    await take(workers, FRIDAY)
    publish(bank, FRIDAY, MONDAY)
    bank.asked.clear()
    assert await take(workers, MONDAY) == MONDAY
    assert bank.asked == [DAILY, LONGER]


@pytest.mark.parametrize("answer", [raw(429, b""), raw(200, b"<x"), raw(500, b"")])
async def test_an_outage_waits_for_the_next_turn(
    workers: Workers, bank: Bank, answer: bytes
) -> None:
    bank.answers = {DAILY: answer}
    assert await take(workers, FRIDAY) is None
    publish(bank, FRIDAY)
    assert await take(workers, FRIDAY) == FRIDAY


async def test_where_nobody_publishes_nothing_is_taken(workers: Workers) -> None:
    assert await take(workers, FRIDAY) is None
