"""Documents are read once, and only if reading them keeps nobody waiting."""

import time
from dataclasses import replace

import pytest

from reskontra.api.app import create_app
from reskontra.api.doors.limits import MOST_CHARACTERS
from reskontra.api.settings import Settings
from tests.support.api import Api, client_of, running
from tests.support.valkey import RedisUrls


def padded(padding: str, length: int) -> str:
    return "{ __typename " + padding * (length - 15) + "\n}"


@pytest.mark.parametrize("padding", [" ", "\n", ","])
async def test_a_document_that_is_too_long_is_not_even_read(api: Api, padding: str) -> None:
    reply = await api.platform(padded(padding, MOST_CHARACTERS + 1))

    assert reply.status == 400
    assert reply.codes == ["GRAPHQL_PARSE_FAILED"]
    assert f"at most {MOST_CHARACTERS} characters" in reply.json["errors"][0]["message"]


async def test_the_longest_document_is_read_in_an_instant(api: Api) -> None:
    began = time.perf_counter()
    reply = await api.platform(padded(" ", MOST_CHARACTERS))

    assert reply.data == {"__typename": "Query"}
    assert time.perf_counter() - began < 0.5


async def test_megabytes_of_document_keep_nobody_waiting(api: Api) -> None:
    text = padded("y", 4_900_000).replace("y", "#y", 1)
    began = time.perf_counter()
    reply = await api.platform(text)

    assert reply.codes == ["GRAPHQL_PARSE_FAILED"]
    assert time.perf_counter() - began < 0.2


@pytest.mark.usefixtures("connected")
async def test_what_was_refused_is_charged_for_as_well(
    api_settings: Settings, valkey: RedisUrls
) -> None:
    few = replace(api_settings, redis_url=valkey.live, bucket_size=200, restore_per_second=1)
    app = create_app(few, connects=False)
    async with running(app), client_of(app) as client:
        asking = Api(app, client, few)
        replies = [await asking.platform(padded(" ", MOST_CHARACTERS + n)) for n in range(1, 6)]

    assert [reply.codes for reply in replies[:3]] == [["GRAPHQL_PARSE_FAILED"]] * 3
    assert replies[-1].status == 429
    assert int(replies[-1].headers["retry-after"]) >= 1
