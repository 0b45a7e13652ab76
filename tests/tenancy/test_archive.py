"""The archive keeps each firm's bytes apart."""

import hashlib
from pathlib import Path

import pytest

from reskontra.tenancy.archive import Archive, ArchiveDamaged, NotArchived
from reskontra.tenancy.scope import NoTenant, TenantId, TenantScope, within

ACME = TenantScope(TenantId.new(), "acme", "t_aaaaaaaaaaaa")
OTHER = TenantScope(TenantId.new(), "other", "t_bbbbbbbbbbbb")
PAGE = b"%PDF-1.7 \x00 \xff"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "with a space" / "archive"


def damage(file: Path) -> None:
    file.write_bytes(b"something else")


def files_in(folder: Path) -> list[Path]:
    return [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]


@pytest.fixture
def archive(folder: Path) -> Archive:
    return Archive(folder.as_uri())


async def test_bytes_come_back_by_their_hash(archive: Archive) -> None:
    with within(ACME):
        sha256 = await archive.put(PAGE)
        assert sha256 == hashlib.sha256(PAGE).hexdigest()
        assert await archive.get(sha256) == PAGE


async def test_the_same_bytes_are_kept_once(archive: Archive, folder: Path) -> None:
    with within(ACME):
        assert {await archive.put(PAGE) for _ in range(3)} == {hashlib.sha256(PAGE).hexdigest()}
    assert len(files_in(folder)) == 1


async def test_another_firms_bytes_are_not_there_even_by_their_hash(archive: Archive) -> None:
    with within(ACME):
        sha256 = await archive.put(PAGE)
    with within(OTHER), pytest.raises(NotArchived):
        await archive.get(sha256)


async def test_two_firms_keep_the_same_bytes_each_for_itself(
    archive: Archive, folder: Path
) -> None:
    for scope in (ACME, OTHER):
        with within(scope):
            await archive.put(PAGE)
    assert {path.parts[0] for path in files_in(folder)} == {ACME.schema, OTHER.schema}


@pytest.mark.parametrize(
    "sha256",
    [
        "",
        "x" * 64,
        "A" * 64,
        "../t_bbbbbbbbbbbb/aa/" + "a" * 64,
        "a" * 63,
        "a" * 64 + "\n",
        "/etc/passwd",
    ],
)
async def test_what_is_no_hash_leads_nowhere(archive: Archive, sha256: str) -> None:
    with within(ACME), pytest.raises(NotArchived):
        await archive.get(sha256)


async def test_nothing_is_kept_for_nobody(archive: Archive) -> None:
    with pytest.raises(NoTenant):
        await archive.put(PAGE)
    with pytest.raises(NoTenant):
        await archive.get("a" * 64)


async def test_damaged_bytes_are_not_given_out(archive: Archive, folder: Path) -> None:
    with within(ACME):
        sha256 = await archive.put(PAGE)
        damage(folder / ACME.schema / sha256[:2] / sha256)
        with pytest.raises(ArchiveDamaged):
            await archive.get(sha256)


async def test_an_archive_opened_again_has_what_was_put(archive: Archive, folder: Path) -> None:
    with within(ACME):
        sha256 = await archive.put(PAGE)
        assert await Archive(folder.as_uri()).get(sha256) == PAGE


async def test_what_is_removed_is_gone_for_its_firm_alone(archive: Archive) -> None:
    for scope in (ACME, OTHER):
        with within(scope):
            sha256 = await archive.put(PAGE)
    with within(ACME):
        for _ in range(2):
            await archive.remove(sha256)
        await archive.remove("../" + sha256)
        with pytest.raises(NotArchived):
            await archive.get(sha256)
    with within(OTHER):
        assert await archive.get(sha256) == PAGE
