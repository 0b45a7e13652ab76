from collections.abc import Iterator
from pathlib import Path

import pytest

from reskontra.console.embedded import throwaway_folder
from reskontra.console.places import Places
from reskontra.console.plan import Plan, draw_plan
from reskontra.console.programs import Program
from reskontra.console.settings import Settings

GIVEN = {
    "DATABASE_URL": "postgresql://boss:secret@db.example:5432/firm?sslmode=require",
    "REDIS_URL": "redis://cache.example:6379/3",
    "LANG": "sv_SE.UTF-8",
}


def planned(folder: Path, environ: dict[str, str]) -> Plan:
    settings = Settings.from_environ({**environ, "RESKONTRA_STATE": str(folder)})
    return draw_plan(Settings.from_environ(settings.surroundings), print)


def told(program: Program, name: str) -> str:
    return program.environ.get(name, "")


@pytest.fixture
def folder() -> Iterator[Path]:
    with throwaway_folder() as folder:
        yield Places(folder / "a folder with å").made().state


def test_servers_that_are_not_given_are_started(folder: Path) -> None:
    assert [one.name for one in planned(folder, {}).servers.programs] == ["postgres", "valkey"]


def test_servers_that_are_given_are_used(folder: Path) -> None:
    plan = planned(folder, GIVEN)
    assert plan.servers.programs == ()
    assert plan.owner_url == GIVEN["DATABASE_URL"]
    assert plan.broker_url == "redis://cache.example:6379/4"


def test_one_login_is_the_owners_and_those_who_serve_get_their_own(folder: Path) -> None:
    plan = planned(folder, GIVEN)
    login = f"reskontra_app:{plan.keys.app}"
    assert plan.app_url == f"postgresql://{login}@db.example:5432/firm?sslmode=require"


def test_two_logins_are_taken_as_they_are(folder: Path) -> None:
    plan = planned(folder, {**GIVEN, "MIGRATOR_DATABASE_URL": "postgresql://owner@db/firm"})
    assert plan.owner_url == "postgresql://owner@db/firm"
    assert plan.app_url == GIVEN["DATABASE_URL"]


def test_only_those_who_make_schemas_know_the_owners_login(folder: Path) -> None:
    given = {**GIVEN, "MIGRATOR_DATABASE_URL": "postgresql://owner@db/firm"}
    services = planned(folder, given).services
    assert [one.name for one in services if told(one, "MIGRATOR_DATABASE_URL")] == ["workers-slow"]


def test_every_queue_has_its_workers(folder: Path) -> None:
    workers = [one.argv for one in planned(folder, {}).services if one.name.startswith("workers")]
    queues = [name for argv in workers for name in argv[argv.index("-Q") + 1 :]]
    assert sorted(queues) == sorted(
        ["pdf", "billing", "payroll", "notify", "erp", "webhooks", "maintenance"]
    )


def test_the_archive_is_named_as_a_url_can_be(folder: Path) -> None:
    urls = {told(one, "ARCHIVE_URL") for one in planned(folder, {}).services}
    assert urls == {(folder / "archive").as_uri()}
    assert " " not in urls.pop()


def addresses_planned(folder: Path) -> tuple[str, str, str]:
    plan = planned(folder, {})
    return plan.app_url, plan.broker_url, plan.public_url


def test_a_plan_is_drawn_the_same_again(folder: Path) -> None:
    assert addresses_planned(folder) == addresses_planned(folder)


def test_who_builds_the_web_client_gets_no_secret_of_the_house(folder: Path) -> None:
    plan = planned(folder, {})
    kept = {plan.keys.owner, plan.keys.app, plan.keys.valkey, plan.keys.signing}
    known = " ".join(plan.web_client.environ.values())

    assert [secret for secret in kept if secret in known] == []


def test_the_api_serves_what_is_built(folder: Path) -> None:
    [api] = [one for one in planned(folder, {}).services if one.name == "api"]
    assert told(api, "WEB_ROOT").endswith("services/web/dist")
