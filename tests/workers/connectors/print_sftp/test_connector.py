"""A folder behind SFTP: one order for each key, whatever happens on the wire."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import asyncssh
import pytest
import pytest_asyncio

from reskontra.domain.delivery.handing import PartnerSays
from reskontra.workers.connectors.print_sftp.client import SftpClient
from reskontra.workers.connectors.print_sftp.connector import SftpPartner
from reskontra.workers.connectors.print_sftp.manifest import PrintFolder
from reskontra.workers.ports.delivery import DeliveryOutage
from reskontra.workers.ports.print_partner import PartnersWord, PrintOrder
from tests.support.print_partner import FILE, PrintFolderHere, SftpMishap, open_print_folder

ORDER = PrintOrder(
    key="lbt_1-1",
    attempt=1,
    firm="Säljaren AB",
    number=7,
    made_on=date(2026, 11, 26),
    sheets=(1, 3),
    list_pages=1,
    file=FILE,
)


@pytest_asyncio.fixture(loop_scope="session")
async def here(tmp_path: Path) -> AsyncIterator[PrintFolderHere]:
    async with open_print_folder(tmp_path / "partner") as opened:
        yield opened


def partner(here: PrintFolderHere, seconds: float = 20) -> SftpPartner:
    account = PrintFolder.from_settings(here.url, here.known_by, "")
    return SftpPartner(account, SftpClient(account, seconds))


def files(here: PrintFolderHere) -> list[str]:
    return sorted(path.name for path in (here.folder / "in").iterdir())


async def test_nothing_is_ordered_before_the_manifest_has_its_name(here: PrintFolderHere) -> None:
    await partner(here).lay(ORDER)
    assert here.ordered == []
    assert files(here) == [".lbt_1-1.json.1.part", "lbt_1-1.pdf"]
    await partner(here).let_go(ORDER)
    assert files(here) == ["lbt_1-1.json", "lbt_1-1.pdf"]
    (told,) = here.ordered
    assert (here.folder / "in" / "lbt_1-1.pdf").read_bytes() == FILE
    assert told["sha256"] == sha256(FILE).hexdigest()
    assert told["letters"] == [
        {"letter": 1, "first_page": 2, "pages": 1},
        {"letter": 2, "first_page": 3, "pages": 3},
    ]


@pytest.mark.parametrize(
    ("mishap", "reason"),
    [
        (SftpMishap.LOST_IN_THE_MIDDLE, "UNREACHABLE"),
        (SftpMishap.DISK_FULL, "FOLDER_FAILS"),
        (SftpMishap.SWALLOWS_HALF, "HALF_WRITTEN"),
    ],
)
async def test_half_a_file_is_laid_anew(
    here: PrintFolderHere, mishap: SftpMishap, reason: str
) -> None:
    here.mishaps = [mishap]
    with pytest.raises(DeliveryOutage, match=reason):
        await partner(here).lay(ORDER)
    assert "lbt_1-1.pdf" not in files(here)
    again = replace(ORDER, attempt=2)
    await partner(here).lay(again)
    await partner(here).let_go(again)
    assert (here.folder / "in" / "lbt_1-1.pdf").read_bytes() == FILE
    assert [one["key"] for one in here.ordered] == ["lbt_1-1"]


@pytest.mark.parametrize("fetches", [True, False])
@pytest.mark.parametrize("mishap", [SftpMishap.LOST_BEFORE_RENAME, SftpMishap.LOST_AFTER_RENAME])
async def test_a_lost_answer_makes_no_second_order(
    here: PrintFolderHere, mishap: SftpMishap, *, fetches: bool
) -> None:
    here.fetches = fetches
    await partner(here).lay(ORDER)
    here.mishaps = [mishap]
    with pytest.raises(DeliveryOutage, match="UNREACHABLE"):
        await partner(here).let_go(ORDER)
    for _ in range(2):
        await partner(here).let_go(ORDER)
    assert [one["key"] for one in here.ordered] == ["lbt_1-1"]


async def test_a_folder_that_is_gone_has_taken_nothing(here: PrintFolderHere) -> None:
    await partner(here).lay(ORDER)
    (here.folder / "in").rename(here.folder / "elsewhere")
    with pytest.raises(DeliveryOutage, match="FOLDER_MISSING"):
        await partner(here).let_go(ORDER)
    assert here.ordered == []


async def test_a_host_with_another_key_gets_nothing(here: PrintFolderHere) -> None:
    stranger = asyncssh.generate_private_key("ssh-ed25519").export_public_key().decode()
    with pytest.raises(DeliveryOutage, match="HOST_KEY_UNKNOWN"):
        await SftpPartner(PrintFolder.from_settings(here.url, stranger, "")).lay(ORDER)
    assert files(here) == []


async def test_who_is_not_let_in_is_told_so(here: PrintFolderHere) -> None:
    url = here.url.replace("hush", "wrong")
    with pytest.raises(DeliveryOutage, match="NOT_LET_IN"):
        await SftpPartner(PrintFolder.from_settings(url, here.known_by, "")).lay(ORDER)


async def test_a_partner_that_is_not_there_may_be_there_later(tmp_path: Path) -> None:
    async with open_print_folder(tmp_path / "closed") as closed:
        pass
    with pytest.raises(DeliveryOutage, match="UNREACHABLE"):
        await partner(closed).lay(ORDER)


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ({"state": "RECEIVED"}, None),
        ({"state": "TAKEN"}, PartnersWord(PartnerSays.TAKEN)),
        (
            {"state": "POSTED", "posted_on": "2026-11-26"},
            PartnersWord(PartnerSays.POSTED, date(2026, 11, 26)),
        ),
        (
            {"state": "REFUSED", "reason": "No\npaper"},
            PartnersWord(PartnerSays.REFUSED, None, "No paper"),
        ),
    ],
)
async def test_the_partner_tells_in_a_file_beside(
    here: PrintFolderHere, told: dict[str, object], word: PartnersWord | None
) -> None:
    assert await partner(here).word_of(ORDER.key) is None
    here.say(ORDER.key, **told)
    assert await partner(here).word_of(ORDER.key) == word


@pytest.mark.parametrize("told", ["", "[]", "{}", '{"state": "GONE"}', '{"state": "POSTED", "pos'])
async def test_half_a_word_is_read_later(here: PrintFolderHere, told: str) -> None:
    (here.folder / "in" / "lbt_1-1.status.json").write_text(told)
    with pytest.raises(DeliveryOutage, match="HALF_ANSWER"):
        await partner(here).word_of(ORDER.key)
