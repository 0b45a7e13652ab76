"""Documents are read once, and only if reading them keeps nobody waiting."""

from dataclasses import replace

import pytest
from graphql import DocumentNode, parse

from reskontra.api.app import create_app
from reskontra.api.doors.limits import MOST_CHARACTERS
from reskontra.api.settings import Settings
from tests.support.api import Api, client_of, running
from tests.support.valkey import RedisUrls


def padded(padding: str, length: int) -> str:
    return "{ __typename " + padding * (length - 15) + "\n}"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that are parsed from now on."""
    seen: list[str] = []

    def parse_and_tell(text: str, **limits: int) -> DocumentNode:
        seen.append(text)
        return parse(text, max_lexical_tokens=limits["max_lexical_tokens"])

    monkeypatch.setattr("reskontra.api.doors.documents.parse", parse_and_tell)
    return seen


@pytest.mark.parametrize(
    "text",
    [
        *(padded(padding, MOST_CHARACTERS + 1) for padding in (" ", "\n", ",")),
        padded("y", 4_900_000).replace("y", "#y", 1),
    ],
    ids=["spaces", "lines", "commas", "megabytes of comment"],
)
async def test_a_document_that_is_too_long_is_not_even_read(
    api: Api, parsed: list[str], text: str
) -> None:
    reply = await api.platform(text)

    assert reply.status == 400
    assert reply.codes == ["GRAPHQL_PARSE_FAILED"]
    assert f"at most {MOST_CHARACTERS} characters" in reply.json["errors"][0]["message"]
    assert parsed == []


async def test_the_longest_document_is_read(api: Api, parsed: list[str]) -> None:
    longest = padded(" ", MOST_CHARACTERS)
    reply = await api.platform(longest)

    assert reply.data == {"__typename": "Query"}
    assert parsed == [longest]


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
