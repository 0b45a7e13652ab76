"""``python -m reskontra.workers.schedule``: ticks until it is told to stop."""

import asyncio
import logging
import signal

from reskontra.domain.kernel import clock
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.workers import settings as workers_settings
from reskontra.workers.actor import bind, expect
from reskontra.workers.broker import open_broker, use
from reskontra.workers.reactions import ACTORS, REACTIONS
from reskontra.workers.schedule.jobs import JOBS
from reskontra.workers.schedule.ticking import tick
from reskontra.workers.settings import Settings

_log = logging.getLogger("reskontra.workers.schedule")

_TICK_SECONDS = 5


async def run(settings: Settings) -> None:
    """Tick for ever; an outage costs the ticks that fall into it."""
    while True:
        try:
            await connect(_database(settings))
            while True:
                await tick(JOBS, clock.now())
                await asyncio.sleep(_TICK_SECONDS)
        except Exception as outage:  # noqa: BLE001 - whatever it was, the next tick tries again
            _log.warning("No tick: %s: %s", type(outage).__name__, outage)
        finally:
            await disconnect()
        await asyncio.sleep(_TICK_SECONDS)


def _database(settings: Settings) -> DatabaseSettings:
    return DatabaseSettings(
        url=settings.database_url, pool_max=2, application_name="reskontra schedule"
    )


async def main() -> None:
    """Run until a signal says stop."""
    settings = workers_settings.read()
    broker = open_broker(settings.broker_url)
    bind(broker, ACTORS)
    expect(REACTIONS)
    use(broker)
    ticking = asyncio.create_task(run(settings))
    for stop in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(stop, ticking.cancel)
    await asyncio.wait([ticking])


logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
asyncio.run(main())
