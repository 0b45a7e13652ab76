"""Name servers that know, do not know, refuse, fail and keep people waiting."""

import pytest

from reskontra.domain.delivery.mail_records import RecordType, Seen
from reskontra.workers.connectors.name_servers.client import ResolverClient
from reskontra.workers.connectors.name_servers.connector import AskedNameServers
from reskontra.workers.connectors.name_servers.manifest import NameServerAddress
from tests.support.name_server import Mood, NameServer, open_name_server, quoted

TXT, MX = RecordType.TXT, RecordType.MX
NAME = "reskontra._domainkey.firman.se"


def hasty(server: NameServer) -> AskedNameServers:
    listed = NameServerAddress.listed(server.address)
    return AskedNameServers("", ResolverClient(listed, seconds=0.5))


async def test_records_are_seen_whole() -> None:
    async with open_name_server() as server:
        server.say("TXT", NAME, quoted("p=" + "k" * 400))
        server.say("MX", "reskontra.firman.se", "10 mx.reskontra.example.")
        asked = AskedNameServers(server.address)
        assert await asked.look_up(NAME, TXT) == Seen(("p=" + "k" * 400,))
        assert await asked.look_up("reskontra.firman.se", MX) == Seen(("10 mx.reskontra.example.",))
    assert server.asked == [f"TXT {NAME}", "MX reskontra.firman.se"]


async def test_several_records_are_all_seen() -> None:
    async with open_name_server() as server:
        server.say("TXT", "firman.se", '"v=spf1 -all"', '"v=spf1 a -all"')
        seen = await AskedNameServers(server.address).look_up("firman.se", TXT)
    assert seen == Seen(("v=spf1 -all", "v=spf1 a -all"))


async def test_an_alias_is_followed() -> None:
    async with open_name_server() as server:
        server.say("CNAME", NAME, "keys.example.")
        server.say("TXT", "keys.example", '"p=1"')
        assert await AskedNameServers(server.address).look_up(NAME, TXT) == Seen(("p=1",))


async def test_what_is_not_there_is_not_there() -> None:
    async with open_name_server() as server:
        server.say("MX", "firman.se", "10 mx.example.")
        asked = AskedNameServers(server.address)
        assert await asked.look_up("firman.se", TXT) == Seen(())
        assert await asked.look_up("nowhere.se", TXT) == Seen(())


@pytest.mark.parametrize("mood", list(Mood), ids=[one.name.lower() for one in Mood])
async def test_misbehaviour_is_silence_and_no_absence(mood: Mood) -> None:
    async with open_name_server() as server:
        server.say("TXT", NAME, '"p=1"')
        server.moods[NAME] = mood
        assert await hasty(server).look_up(NAME, TXT) == Seen(None)


async def test_a_server_that_is_not_there_is_silent_too() -> None:
    async with open_name_server() as server:
        pass
    assert await hasty(server).look_up(NAME, TXT) == Seen(None)
