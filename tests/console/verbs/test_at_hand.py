from pathlib import Path
from typing import Any

import pytest

from reskontra.console.places import Places
from reskontra.console.ports import any_free
from reskontra.console.settings import Settings
from reskontra.console.verbs.at_hand import (
    NoDatabase,
    awake_database,
    awake_redis,
    platform_at_hand,
)
from tests.support.database import DatabaseUrls, Server


def settings(folder: Path, **given: Any) -> Settings:
    return Settings(places=Places(folder), **given)


def test_two_named_logins_are_taken_as_they_are_and_nothing_is_kept(tmp_path: Path) -> None:
    told = settings(tmp_path / "no", migrator_database_url="owner", database_url="app")
    found = awake_database(told)
    assert found is not None
    assert (found.owner_url, found.app_url) == ("owner", "app")
    assert not (tmp_path / "no").exists()


def test_one_of_two_logins_is_not_enough(tmp_path: Path) -> None:
    with pytest.raises(NoDatabase, match="DATABASE_URL is not"):
        awake_database(settings(tmp_path, migrator_database_url="owner"))


def test_a_house_that_sleeps_has_no_servers(tmp_path: Path) -> None:
    (tmp_path / "ports.json").write_text(f'{{"PostgreSQL": {any_free()}, "Valkey": {any_free()}}}')
    assert awake_database(settings(tmp_path)) is None
    assert awake_redis(settings(tmp_path)) is None


def test_a_database_with_a_platform_is_handed_over(
    tmp_path: Path, database_urls: DatabaseUrls
) -> None:
    named = {"migrator_database_url": database_urls.owner, "database_url": database_urls.app}
    with platform_at_hand(settings(tmp_path, **named)) as found:
        assert found.owner_url == database_urls.owner


def test_a_database_without_one_is_told_the_cure(tmp_path: Path, postgres: Server) -> None:
    named = {"migrator_database_url": postgres.superuser, "database_url": postgres.superuser}
    with (
        pytest.raises(NoDatabase, match="tenants migrate"),
        platform_at_hand(settings(tmp_path, **named)),
    ):
        pass
