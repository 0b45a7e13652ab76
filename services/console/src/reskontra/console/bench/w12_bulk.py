"""W12: thousands of drafts issued as one job, beside the same rows by bare SQL in sets."""

import asyncio
import secrets
import sys
import time
from subprocess import Popen
from typing import Final

from reskontra.console.bench.api_house import ApiHouse, open_house, relaying, told
from reskontra.console.bench.figures import Figure
from reskontra.console.bench.firm import LINES, add_draft, furnish
from reskontra.console.bench.ground import Ground
from reskontra.console.bench.w1_issuing import BARE_TABLES, make_drafts
from reskontra.console.places import CHECKOUT
from reskontra.console.programs import Program, running, tail
from reskontra.tenancy.owner import owner_connection

SIZES: Final = (1_000, 10_000)
_TARGET: Final = 450
_WARMING_UP: Final = 100
_SLOWEST: Final = 50
_PAUSE: Final = 0.2  # each look takes a connection of its own, and time from those who work
_CHUNK: Final = 100
_ISSUE_ALL = """
mutation All($input: InvoiceBulkIssueInput!) {
  invoiceBulkIssue(input: $input) { job { id totalCount } userErrors { code message path } }
}
"""
_STANDS = """
SELECT state || ', ' || done_count || ' of ' || total_count || ' done, '
       || refused_count || ' of them refused' FROM job ORDER BY created_at DESC LIMIT 1
"""
_BARE = """
WITH taken AS (
    UPDATE bare.series SET next = next + $1 RETURNING next - $1 AS first
), head AS (
    INSERT INTO bare.invoice SELECT uuidv7(), 230995, repeat('x', 400)
    FROM generate_series(1, $1) RETURNING id
), line AS (
    INSERT INTO bare.line SELECT uuidv7(), head.id, position, repeat('x', 80)
    FROM head, generate_series(1, $2) AS position
)
INSERT INTO bare.event
SELECT uuidv7(), head.id, taken.first + row_number() OVER () - 1 FROM head, taken
"""


class JobNotDone(Exception):
    """The job ended otherwise than done, or does not get on; the message says how it stands."""


def measure(ground: Ground) -> list[Figure]:
    """Ask for all drafts at once, and wait until the job is over."""
    with open_house(ground) as house, relaying(ground):
        furnish(house)
        program = _billing(house)
        with running(program) as process:
            _figure(house, _WARMING_UP, (program, process))
            return [_figure(house, size, (program, process)) for size in SIZES]


def _figure(house: ApiHouse, size: int, worker: tuple[Program, Popen[bytes]]) -> Figure:
    add_draft(house)
    asyncio.run(make_drafts(house, size - 1))
    limit = asyncio.run(_bare(house, size))
    begun = time.perf_counter()
    asked = house.client.tell(
        house.door,
        _ISSUE_ALL,
        where={},
        idempotencyKey=secrets.token_hex(16),
    )
    count = int(asked["job"]["totalCount"])
    _wait_until_done(house, begun + 30 + count / _SLOWEST, worker)
    return Figure(
        workload="W12",
        what=f"{size} drafts issued as one job",
        ours=count / (time.perf_counter() - begun),
        limit=limit,
        unit="/s",
        target=_TARGET,
    )


def _wait_until_done(house: ApiHouse, latest: float, worker: tuple[Program, Popen[bytes]]) -> None:
    program, process = worker
    while not (stands := _stands(house)).startswith("DONE"):
        if process.poll() is not None:
            raise JobNotDone(f"The worker has ended; the job is {stands}.{tail(program)}")
        if stands.startswith(("FAILED", "CANCELLED")) or time.perf_counter() > latest:
            raise JobNotDone(f"The job is {stands}.{tail(program)}")
        time.sleep(_PAUSE)
    if not stands.endswith(" 0 of them refused"):
        raise JobNotDone(f"The job is {stands}.")


def _stands(house: ApiHouse) -> str:
    return str(asyncio.run(house.column(_STANDS))[0])


async def _bare(house: ApiHouse, count: int) -> float:
    """The limit: heads, lines, numbers and events in sets of one durable transaction each."""
    async with owner_connection(house.ground.owner_url) as owner:
        await owner.execute(BARE_TABLES)
        write = await owner.prepare(_BARE)
        begun = time.perf_counter()
        for _ in range(count // _CHUNK):
            await write.fetch(_CHUNK, len(LINES))
        return count / (time.perf_counter() - begun)


def _billing(house: ApiHouse) -> Program:
    """A worker for the job alone: pages are rendered by others, and nobody waits for them."""
    options = ("-p", "1", "-t", "8", "-Q", "billing")
    return Program(
        name="billing",
        argv=(sys.executable, "-P", "-m", "dramatiq", "reskontra.workers.main", *options),
        environ=told(house.ground, 0),
        folder=CHECKOUT,
        log=house.ground.folder / "billing.log",
    )
