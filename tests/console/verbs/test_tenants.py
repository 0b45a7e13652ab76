from reskontra.console.verbs.tenants import report_lines, status_lines
from reskontra.tenancy.fleet import Failure, FleetReport
from reskontra.tenancy.provisioning import TenantStatus
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.scripts import latest_version


def firm(slug: str | None, version: int, failure: str | None = None) -> TenantStatus:
    return TenantStatus(
        id=TenantId.new(),
        slug=slug,
        state="READY" if slug else "PARKED",
        schema="t_abc",
        shard="main",
        version=version,
        failure=failure,
    )


def test_the_list_says_who_is_behind_and_what_failed() -> None:
    newest = latest_version()
    firms = [firm("bjork", newest), firm("ek", newest - 1), firm(None, 0, "0001_x: no")]
    _, bjork, ek, parked, foot = status_lines(firms)
    assert bjork.endswith(f"{newest:04d}")
    assert ek.endswith("behind")
    assert parked.endswith("FAILED 0001_x: no")
    assert foot.startswith("3 schemas (1 parked, 2 ready)")


def test_no_firms_are_told_of_in_words() -> None:
    assert status_lines([]) == ["No firms yet."]


def test_a_failure_is_listed_with_its_cure() -> None:
    report = FleetReport(0, (Failure("t_abc", "0002_x: no"),), stopped_at_canary=True)
    assert report_lines(report) == [
        "Firms: 0 migrated.",
        "The first one failed, so no other was touched:",
        "  t_abc: 0002_x: no",
        "Mend the cause and run it again: it goes on where it stopped.",
    ]
