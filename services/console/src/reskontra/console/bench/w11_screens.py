"""W11: the web client in a real browser: what it fetches, and how soon it shows what is asked."""

import asyncio
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from reskontra.console.bench.api_house import ApiHouse, open_house, relaying
from reskontra.console.bench.figures import Figure
from reskontra.console.bench.firm import CUSTOMERS, add_customers, furnish
from reskontra.console.bench.ground import Ground
from reskontra.console.bench.screens import Screens, log_in, opened_screens
from reskontra.console.bench.w3_listing import add_invoices
from reskontra.console.bench.watchers import Crowd, Watcher
from reskontra.console.places import CHECKOUT
from reskontra.console.web.building import build

_CUSTOMERS, _INVOICES = 10_000, 10_000
_DASHBOARDS, _EVENTS, _LISTS = 200, 20, 15
_LOGIN_KB, _SHELL_KB = 200, 350
_LIST_MS, _FRAME_MS, _TILE_MS = 150, 100, 200
_WATCHED = "frontend_schema/operations/dashboards/DashboardChanged.graphql"
_ISSUE = """
mutation Issue($input: InvoiceCreateInput!) {
  invoiceCreate(input: $input) { invoice { id } userErrors { code message path } }
}
"""


def measure(ground: Ground) -> list[Figure]:
    """Build the client, fill a firm, and look at it."""
    build(CHECKOUT)
    with open_house(ground) as house, relaying(ground):
        furnish(house)
        add_customers(house, CUSTOMERS, _CUSTOMERS - 1)
        add_invoices(house, 0, _INVOICES - 1)
        with opened_screens(house) as screens:
            return [*_fetched(screens), *_shown(screens), _drawn(screens)]


def _fetched(screens: Screens) -> list[Figure]:
    login = screens.kilobytes_of_script("/login", "form")
    log_in(screens)
    shell = screens.kilobytes_of_script(f"/f/{screens.house.slug}/invoices", "[data-row]")
    return [
        _figure("script of the log-in, compressed", login, "kB", _LOGIN_KB),
        _figure("script of the shell with a list, compressed", shell, "kB", _SHELL_KB),
    ]


def _shown(screens: Screens) -> list[Figure]:
    first, again = [], []
    for _ in range(_LISTS):
        screens.open("/customers", "[data-row]")
        first.append(screens.milliseconds_to_rows("/invoices", 50))
        screens.milliseconds_to_rows("/customers", 50)
        again.append(screens.milliseconds_to_rows("/invoices", 50))
    screens.milliseconds_to_rows("/customers", 50)
    frames = [
        screens.longest_frame_while_typing(f"kunden ab {number}") for number in (7, 421, 9_000)
    ]
    return [
        _figure(
            f"50 of {_INVOICES} invoices, from the click, median", median(first), "ms", _LIST_MS
        ),
        _figure("the same list, when it was seen before, median", median(again), "ms", _LIST_MS),
        _figure(f"searching {_CUSTOMERS} customers, longest frame", max(frames), "ms", _FRAME_MS),
    ]


def _drawn(screens: Screens) -> Figure:
    house = screens.house
    screens.open("", "[data-tile]")
    delays = []
    with _dashboards(house, _DASHBOARDS - 1):
        for _ in range(_EVENTS):
            screens.watch_tile("ISSUED_THIS_MONTH")
            _issue(house)
            committed = time.time() * 1_000
            delays.append(screens.tile_moved_at() - committed)
            # The dashboard is told twice a second at most.
            time.sleep(0.6)
    what = f"a tile among {_DASHBOARDS} open dashboards, from the commit, median"
    return _figure(what, median(delays), "ms", _TILE_MS)


def _issue(house: ApiHouse) -> None:
    house.client.tell(
        house.door,
        _ISSUE,
        buyer={
            "name": "Eva Ek",
            "address": {"line1": "Ekgatan 1", "postalCode": "114 18", "city": "Stockholm"},
        },
        lines=[{"description": "Puls", "quantity": "1", "unitPrice": "100", "vatRate": "25"}],
        issue=True,
        idempotencyKey=secrets.token_hex(16),
    )


@contextmanager
def _dashboards(house: ApiHouse, count: int) -> Iterator[None]:
    """Others who watch, on a thread of their own for as long as the block lasts."""
    ready, over = threading.Event(), threading.Event()

    watched = (CHECKOUT / _WATCHED).read_text("utf-8")

    async def watch() -> None:
        loop, crowd = asyncio.get_running_loop(), Crowd()
        sockets = []
        for _ in range(count):
            transport, watcher = await loop.create_connection(
                lambda: Watcher(house.door, watched, house.token, crowd), house.host, house.port
            )
            await watcher.is_watching
            sockets.append(transport)
        ready.set()
        await asyncio.to_thread(over.wait)
        for one in sockets:
            one.abort()

    thread = threading.Thread(target=lambda: asyncio.run(watch()), daemon=True)
    thread.start()
    ready.wait(60)
    try:
        yield
    finally:
        over.set()
        thread.join(10)


def _figure(what: str, ours: float, unit: str, target: float) -> Figure:
    return Figure(workload="W11", what=what, ours=ours, unit=unit, target=target)
