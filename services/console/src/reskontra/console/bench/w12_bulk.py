"""W12: thousands of drafts issued as one job, at two sizes a decade apart."""

import asyncio
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from reskontra.console.bench.api_house import ApiHouse, open_house, relaying, told
from reskontra.console.bench.figures import Figure
from reskontra.console.bench.firm import furnish
from reskontra.console.bench.ground import Ground
from reskontra.console.bench.w1_issuing import make_drafts
from reskontra.console.places import CHECKOUT
from reskontra.console.programs import Program, running

SIZES: Final = (1_000, 10_000)
_TARGET: Final = 450
_ISSUE_ALL = """
mutation All($input: InvoiceBulkIssueInput!) {
  invoiceBulkIssue(input: $input) { job { id totalCount } userErrors { code message path } }
}
"""
_OVER = "SELECT count(*) FROM job WHERE kind = 'INVOICE_BULK_ISSUE' AND ended_at IS NOT NULL"
_LEFT = "SELECT count(*) FROM invoice WHERE state = 'DRAFT'"


def measure(ground: Ground) -> list[Figure]:
    """Ask for all drafts at once, and wait until the job is over."""
    with open_house(ground) as house, relaying(ground), _billing(ground):
        furnish(house)
        return [_issued(house, place, size) for place, size in enumerate(SIZES, start=1)]


def _issued(house: ApiHouse, jobs: int, size: int) -> Figure:
    asyncio.run(make_drafts(house, size))
    begun = time.perf_counter()
    asked = house.client.tell(
        house.door,
        _ISSUE_ALL,
        where={},
        idempotencyKey=secrets.token_hex(16),
    )
    while _number(house, _OVER) < jobs:
        time.sleep(0.05)
    rate = asked["job"]["totalCount"] / (time.perf_counter() - begun)
    if left := _number(house, _LEFT):
        raise NotAllIssued(left)
    return Figure(
        workload="W12",
        what=f"{size} drafts issued as one job",
        ours=rate,
        unit="/s",
        target=_TARGET,
    )


class NotAllIssued(Exception):
    """Drafts were left when the job was over."""


def _number(house: ApiHouse, question: str) -> int:
    return int(str(asyncio.run(house.column(question))[0]))


@contextmanager
def _billing(ground: Ground) -> Iterator[None]:
    """A worker for the job alone: pages are rendered by others, and nobody waits for them."""
    options = ("-p", "1", "-t", "8", "-Q", "billing")
    program = Program(
        name="billing",
        argv=(sys.executable, "-P", "-m", "dramatiq", "reskontra.workers.main", *options),
        environ=told(ground, 0),
        folder=CHECKOUT,
        log=ground.folder / "billing.log",
    )
    with running(program):
        yield
