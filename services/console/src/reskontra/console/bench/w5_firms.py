"""W5: a new firm ready for its first invoice, and a migration of all firms, at two sizes."""

import time
from collections.abc import Awaitable, Callable, Sequence

from reskontra.console.bench.figures import Figure
from reskontra.console.bench.ground import Ground
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.fleet import migrate_fleet
from reskontra.tenancy.keys import hash_password
from reskontra.tenancy.owner import owner_connection
from reskontra.tenancy.provisioning import migrate_platform, park
from reskontra.tenancy.scripts import Script, tenant_scripts
from reskontra.tenancy.signup import SignUpEntry, sign_up

FIRMS = 100
SIZES = (100, 1_000)
_BARE_SCHEMA = "bare"


async def measure(ground: Ground, sizes: Sequence[int] = SIZES) -> list[Figure]:
    """Make firms, open some of them, and migrate all; small fleet first, then the large one."""
    await migrate_platform(ground.owner_url, ground.app_url)
    await connect(DatabaseSettings(url=ground.app_url))
    try:
        figures = await _opened(ground)
        for number, size in enumerate(sizes):
            figures += await _grown_to(ground, size, number)
        return figures
    finally:
        await disconnect()


async def _opened(ground: Ground) -> list[Figure]:
    """A firm's schema from nothing, and a sign-up that takes a parked one."""
    making = await _seconds(lambda: park(ground.owner_url, ground.app_url, target=FIRMS))
    limit = await _bare_schemas(ground)

    async def open_all() -> None:
        for number in range(FIRMS):
            await sign_up(_entry(number), public_url="https://bench.invalid")

    async def hash_all() -> None:
        for _ in range(FIRMS):
            await hash_password(_entry(0).password)

    opening = await _seconds(open_all)
    hashing = await _seconds(hash_all)
    return [
        Figure(
            workload="W5",
            what="a firm's schema, made",
            ours=making / FIRMS,
            limit=limit,
            unit="s",
            target=0.15,
        ),
        Figure(
            workload="W5",
            what="a sign-up from a parked schema, less its password's slow hash",
            ours=(opening - hashing) / FIRMS,
            unit="s",
            target=0.02,
        ),
        Figure(workload="W5", what="the slow hash itself", ours=hashing / FIRMS, unit="s"),
    ]


async def _grown_to(ground: Ground, size: int, number: int) -> list[Figure]:
    parked = size - FIRMS
    making = await _seconds(lambda: park(ground.owner_url, ground.app_url, target=parked))
    nothing = await _seconds(lambda: migrate_fleet(ground.owner_url))
    latest = tenant_scripts()[-1].number
    script = Script(latest + number + 1, "bench", f"ALTER TABLE customer ADD bench_{number} bigint")
    scripts = (*tenant_scripts(), script)
    migrating = await _seconds(lambda: migrate_fleet(ground.owner_url, scripts))
    await _forget_migration(ground, latest)
    figures = [
        Figure(
            workload="W5",
            what=f"a column for each of {size} firms, per firm",
            ours=1_000 * migrating / size,
            unit="ms",
            target=3,
        ),
        Figure(
            workload="W5",
            what=f"nothing to migrate, {size} firms",
            ours=nothing,
            unit="s",
            target=0.1,
        ),
    ]
    if parked:
        made = Figure(
            workload="W5",
            what=f"a firm's schema, made on the way to {size}",
            ours=making / parked,
            unit="s",
            target=0.15,
        )
        return [made, *figures]
    return figures


async def _bare_schemas(ground: Ground) -> float:
    """The limit: the same tables by one script in a schema, with no role, rights or register."""
    script = "".join(f"{step.sql}\n;" for step in tenant_scripts())
    async with owner_connection(ground.owner_url) as owner:

        async def make_all() -> None:
            for number in range(FIRMS // 10):
                name = f"{_BARE_SCHEMA}_{number}"
                await owner.execute(
                    f"BEGIN; CREATE SCHEMA {name}; SET LOCAL search_path = {name}; {script} COMMIT"
                )

        return await _seconds(make_all) / (FIRMS // 10)


async def _forget_migration(ground: Ground, latest: int) -> None:
    async with owner_connection(ground.owner_url) as owner:
        await owner.execute("UPDATE platform.schema_version SET version = $1", latest)


async def _seconds(work: Callable[[], Awaitable[object]]) -> float:
    begun = time.perf_counter()
    await work()
    return time.perf_counter() - begun


def _entry(number: int) -> SignUpEntry:
    return SignUpEntry(
        company_name=f"Bänken {number} AB",
        org_number="556703-7485",
        slug=f"banken-{number}",
        owner_name="Maj Mätare",
        owner_email=f"maj{number}@bench.invalid",
        password="lagom-långt-lösenord",  # noqa: S106 - of a person who does not exist
    )
