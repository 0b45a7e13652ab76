"""W7: a thousand sockets on one process watch one firm, beside a server that only forwards."""

import asyncio
import json
import secrets
import socket
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import redis.asyncio

from reskontra.console.bench.api_house import ApiHouse, open_house
from reskontra.console.bench.figures import Figure
from reskontra.console.bench.firm import furnish
from reskontra.console.bench.ground import Ground
from reskontra.console.bench.watchers import Crowd, Watcher
from reskontra.console.places import CHECKOUT
from reskontra.console.ports import any_free
from reskontra.console.programs import Program, answers, running
from reskontra.tenancy.pulse import live_channel
from reskontra.tenancy.scope import TenantId

SIZES = (100, 1_000)
_EVENTS, _PAUSE_SECONDS, _BURST = 10, 0.3, 20
_SUBSCRIPTION = "subscription Live { invoiceChanged { cursor kind invoiceId node { id version } } }"
_DRAFT = """
mutation Create($input: InvoiceCreateInput!) {
  invoiceCreate(input: $input) { invoice { id } userErrors { code message path } }
}
"""
_FRAME = json.dumps(
    {"id": "1", "type": "next", "payload": {"data": {"invoiceChanged": "x" * 180}}}
).encode()


@dataclass(frozen=True, slots=True)
class _Heard:
    """Milliseconds from telling to hearing, sorted; and frames a second of a burst."""

    latencies: list[float]
    per_second: float

    def percentile(self, percent: int) -> float:
        return self.latencies[len(self.latencies) * percent // 100]


def measure(ground: Ground) -> list[Figure]:
    """Tell crowds of two sizes what happens in their firm."""
    with open_house(ground) as house:
        furnish(house)
        return [figure for size in SIZES for figure in _measured(house, size)]


def _measured(house: ApiHouse, size: int) -> list[Figure]:
    limit = _bare(house.ground, size)
    before = _resident_kb(house.process_id)
    ours, during = asyncio.run(_ours(house, size))
    watched = f"{size} sockets"
    return [
        _figure(
            f"{watched}, from news to client, p50", ours.percentile(50), limit.percentile(50), 25
        ),
        _figure(
            f"{watched}, from news to client, p99", ours.percentile(99), limit.percentile(99), 55
        ),
        Figure(
            workload="W7",
            what=f"{watched}, messages in a burst of {_BURST}",
            ours=ours.per_second,
            limit=limit.per_second,
            unit="/s",
            target=30_000,
        ),
        Figure(
            workload="W7",
            what=f"{watched}, memory of each",
            ours=(during - before) / size,
            unit="kB",
            target=45,
        ),
    ]


def _figure(what: str, ours: float, limit: float, target: float) -> Figure:
    return Figure(workload="W7", what=what, ours=ours, limit=limit, unit="ms", target=target)


async def _ours(house: ApiHouse, size: int) -> tuple[_Heard, int]:
    """What happens is stored before it is told, as it is in the product."""
    news = redis.asyncio.Redis.from_url(house.ground.live_url)
    customer = await asyncio.to_thread(_customer_of, house)
    channel = live_channel(TenantId.parse(house.tenant))

    newest = 0

    def happen() -> None:
        nonlocal newest
        _draft(house, customer)
        newest = house.last_event()

    async def tell() -> None:
        await news.publish(channel, str(newest))

    async with asyncio.timeout(120):
        crowd, sockets = await _gathered(house.host, house.port, house.door, size, house.token)
        await asyncio.to_thread(happen)
        await crowd.hears(size, tell)
        during = _resident_kb(house.process_id)
        heard = await _heard(crowd, size, happen, tell)
    for one in sockets:
        one.abort()
    await news.aclose()
    return heard, during


def _bare(ground: Ground, size: int) -> _Heard:
    port = any_free()
    program = Program(
        name="bare",
        argv=(sys.executable, "-P", "-m", "reskontra.console.bench.bare_socket", str(port)),
        environ={"PATH": "/usr/bin:/bin"},
        folder=CHECKOUT,
        log=ground.folder / "bare.log",
        is_ready=lambda: answers(port),
    )

    async def measured() -> _Heard:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:

            async def tell() -> None:
                sender.sendto(_FRAME, ("127.0.0.1", port))

            crowd, sockets = await _gathered("127.0.0.1", port, "/", size, "")
            heard = await _heard(crowd, size, lambda: None, tell)
            for one in sockets:
                one.abort()
            return heard

    with running(program):
        return asyncio.run(measured())


async def _gathered(
    host: str, port: int, path: str, size: int, token: str
) -> tuple[Crowd, list[asyncio.Transport]]:
    loop, crowd = asyncio.get_running_loop(), Crowd()
    sockets = []
    for _ in range(size):
        transport, watcher = await loop.create_connection(
            lambda: Watcher(path, _SUBSCRIPTION if token else "", token, crowd), host, port
        )
        await watcher.is_watching
        sockets.append(transport)
    # The last ones have asked, but may not be watching yet.
    await asyncio.sleep(1)
    return crowd, sockets


async def _heard(
    crowd: Crowd, size: int, happen: Callable[[], None], tell: Callable[[], Awaitable[object]]
) -> _Heard:
    latencies: list[float] = []
    for _ in range(_EVENTS):
        await asyncio.to_thread(happen)
        told_at = await crowd.hears(size, tell)
        latencies += [1_000 * (at - told_at) for at in crowd.heard]
        await asyncio.sleep(_PAUSE_SECONDS)
    for _ in range(_BURST):
        await asyncio.to_thread(happen)
    told_at = await crowd.hears(size * _BURST, lambda: _told_often(tell))
    return _Heard(sorted(latencies), size * _BURST / (crowd.heard[-1] - told_at))


async def _told_often(tell: Callable[[], Awaitable[object]]) -> None:
    for _ in range(_BURST):
        await tell()


def _customer_of(house: ApiHouse) -> str:
    answer = house.client.ask(house.door, "{ customers(first: 1) { nodes { id } } }")
    return str(answer["customers"]["nodes"][0]["id"])


def _draft(house: ApiHouse, customer: str) -> None:
    house.client.tell(
        house.door,
        _DRAFT,
        customerId=customer,
        lines=[{"description": "Puls", "quantity": "1", "unitPrice": "1", "vatRate": "25"}],
        idempotencyKey=secrets.token_hex(16),
    )


def _resident_kb(process_id: int) -> int:
    lines = Path(f"/proc/{process_id}/status").read_text(encoding="ascii").splitlines()
    (line,) = (one for one in lines if one.startswith("VmRSS:"))
    return int(line.split()[1])
