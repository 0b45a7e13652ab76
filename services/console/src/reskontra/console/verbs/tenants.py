"""``./reskontra tenants``: every firm's schema, told, brought up to date, and gone over."""

import asyncio
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from reskontra.console import settings as console_settings
from reskontra.console.verbs.at_hand import database_at_hand, platform_at_hand
from reskontra.tenancy.chain import Seal, SealUnreadable, read, written
from reskontra.tenancy.fleet import FleetReport, migrate_fleet
from reskontra.tenancy.provisioning import (
    TenantStatus,
    migrate_platform,
    park,
    tenants_status,
)
from reskontra.tenancy.scripts import latest_version
from reskontra.tenancy.verifying import has_platform, numbers_of_fleet, seal_fleet, verify_fleet

app = typer.Typer(no_args_is_help=True, help="Look at, migrate and go over every firm's schema.")


@app.command()
def status() -> None:
    """List every firm with the version of its schema, and what went wrong with it."""
    with platform_at_hand(console_settings.read()) as database:
        firms = asyncio.run(tenants_status(database.owner_url))
    for line in status_lines(firms):
        print(line)


@app.command()
def migrate() -> None:
    """Bring the platform and every firm up to date, and keep schemas ready for new ones."""
    with database_at_hand(console_settings.read()) as database:
        asyncio.run(has_platform(database.owner_url))
        scripts = asyncio.run(migrate_platform(database.owner_url, database.app_url))
        print(f"Platform: {scripts} new scripts.")
        report = asyncio.run(migrate_fleet(database.owner_url))
        for line in report_lines(report):
            print(line)
        if report.failures:
            raise typer.Exit(1)
        parked = asyncio.run(park(database.owner_url, database.app_url))
        print(f"Parked for new firms: {parked} more.")


@app.command()
def verify(
    seals: Annotated[
        Path | None,
        typer.Option(
            help="Try the histories against the seals in this file, and add how they end now. "
            "Keep it where those who run the database cannot write."
        ),
    ] = None,
    numbers: Annotated[
        bool, typer.Option(help="Tell of every series: first, last, how many, and what is missing.")
    ] = False,
) -> None:
    """Compare every firm's schema with the scripts, and prove its history and its documents."""
    kept = _kept_seals(seals)
    with platform_at_hand(console_settings.read()) as database:
        faults = asyncio.run(verify_fleet(database.owner_url, kept))
        count = len(asyncio.run(tenants_status(database.owner_url)))
        ends = [] if faults or seals is None else asyncio.run(seal_fleet(database.owner_url))
        series = asyncio.run(numbers_of_fleet(database.owner_url)) if numbers else []
    for line in series:
        print(line)
    for fault in faults:
        print(f"{fault.schema}: {fault.reason}")
    if faults:
        raise typer.Exit(1)
    print(f"{count} schemas are as the scripts say, and their histories are whole and unchanged.")
    print("Every number that was taken has its document, and each is as it was issued.")
    if seals is not None:
        fresh = [seal for seal in ends if seal not in kept]
        with seals.open("a", encoding="utf-8") as file:
            file.write(written(fresh))
        print(f"{len(kept)} seals hold; {len(fresh)} new ones are in {seals}.")


def _kept_seals(file: Path | None) -> list[Seal]:
    if file is None or not file.exists():
        return []
    try:
        return read(file.read_text("utf-8").splitlines())
    except (OSError, UnicodeDecodeError, SealUnreadable) as error:
        raise typer.BadParameter(str(error), param_hint="--seals") from error


def status_lines(firms: list[TenantStatus]) -> list[str]:
    """The list as it is printed."""
    lines = [
        f"{firm.slug or '–':<24} {firm.state:<13} {firm.schema:<15} {firm.shard:<9} "
        f"{firm.version:04d}{_remark(firm)}"
        for firm in firms
    ]
    head = f"{'firm':<24} {'state':<13} {'schema':<15} {'shard':<9} version"
    counts = Counter(firm.state.lower() for firm in firms)
    told = ", ".join(f"{count} {state}" for state, count in sorted(counts.items()))
    foot = f"{len(firms)} schemas ({told}); this code wants version {latest_version():04d}."
    return [head, *lines, foot] if firms else ["No firms yet."]


def report_lines(report: FleetReport) -> list[str]:
    """What a run over the fleet did, in words."""
    lines = [f"Firms: {report.migrated} migrated."]
    if report.stopped_at_canary:
        lines.append("The first one failed, so no other was touched:")
    lines += [f"  {one.schema}: {one.reason}" for one in report.failures]
    if report.failures:
        lines.append("Mend the cause and run it again: it goes on where it stopped.")
    return lines


def _remark(firm: TenantStatus) -> str:
    if firm.failure:
        return f"  FAILED {firm.failure}"
    return "" if firm.is_current else "  behind"
