from pathlib import Path
from typing import Any

import pytest

from reskontra.console.places import Places
from reskontra.console.settings import Settings
from reskontra.console.verbs.findings import Health
from reskontra.console.verbs.servers_seen import (
    database_findings,
    letters,
    mail_server,
    redis_findings,
    schemas,
)
from reskontra.tenancy.provisioning import TenantStatus
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.scripts import latest_version
from tests.support.valkey import RedisUrls

NOBODY = "postgresql://x:secret@127.0.0.1:1/x"


def settings(folder: Path, **given: Any) -> Settings:
    return Settings(places=Places(folder), **given)


def firm(version: int, failure: str | None = None) -> TenantStatus:
    return TenantStatus(
        id=TenantId.new(),
        slug="ek",
        state="READY",
        schema="t_abc",
        shard="main",
        version=version,
        failure=failure,
    )


def test_a_house_that_sleeps_is_not_ill(tmp_path: Path) -> None:
    (database,) = database_findings(settings(tmp_path))
    (valkey,) = redis_findings(settings(tmp_path))
    assert {database.health, valkey.health} == {Health.ASLEEP}
    assert mail_server(settings(tmp_path)).health is Health.ASLEEP


def test_a_named_database_that_gives_no_answer_is_broken(tmp_path: Path) -> None:
    (found,) = database_findings(
        settings(tmp_path, migrator_database_url=NOBODY, database_url=NOBODY)
    )
    assert found.health is Health.BROKEN
    assert "secret" not in found.told


def test_messages_that_were_given_up_are_told_of(tmp_path: Path, valkey: RedisUrls) -> None:
    answering, queues = redis_findings(
        settings(tmp_path, redis_url=valkey.live, broker_url=valkey.broker)
    )
    assert (answering.health, queues.health) == (Health.WELL, Health.WELL)
    assert queues.told == "0 messages wait, none was given up"


@pytest.mark.parametrize(
    ("one", "word"),
    [(firm(latest_version() - 1), "behind"), (firm(0, "0001: no"), "could not be migrated")],
)
def test_a_firm_that_is_behind_is_broken_and_has_a_cure(one: TenantStatus, word: str) -> None:
    finding = schemas([firm(latest_version()), one])
    assert finding.health is Health.BROKEN
    assert word in finding.told
    assert "tenants migrate" in finding.cure


def test_a_database_that_knows_no_swedish_letters_is_broken_and_has_a_cure() -> None:
    assert letters(folds=True).health is Health.WELL
    finding = letters(folds=False)
    assert finding.health is Health.BROKEN
    assert "C.UTF-8" in finding.cure
