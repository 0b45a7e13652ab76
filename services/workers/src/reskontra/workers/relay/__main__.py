"""``python -m reskontra.workers.relay``: runs until it is told to stop."""

import asyncio
import logging
import signal

from redis.asyncio import Redis

from reskontra.tenancy import pulse
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.workers import settings as workers_settings
from reskontra.workers.actor import bind, expect
from reskontra.workers.broker import open_broker, use
from reskontra.workers.reactions import ACTORS, REACTIONS
from reskontra.workers.relay.relay import Relay
from reskontra.workers.settings import Settings

_log = logging.getLogger("reskontra.workers.relay")

_ROUNDS = 4
_POLL_SECONDS = 5.0
_RECONNECT_SECONDS = 1.0


async def run(settings: Settings) -> None:
    """Relay for ever; begin anew after every outage."""
    while True:
        try:
            await _until_outage(settings)
        except* Exception as outage:  # noqa: BLE001 - what was not settled is relayed again
            reasons = ", ".join(f"{type(one).__name__}: {one}" for one in outage.exceptions)
            _log.warning("The relay begins anew: %s", reasons)
        await asyncio.sleep(_RECONNECT_SECONDS)


async def _until_outage(settings: Settings) -> None:
    await connect(
        DatabaseSettings(
            url=settings.database_url,
            pool_min=2,
            pool_max=2 * _ROUNDS + 2,
            application_name="reskontra relay",
        )
    )
    screens = Redis.from_url(settings.redis_url)
    try:
        async with pulse.listen(settings.listen_url) as ear:
            await Relay(screens, _ROUNDS).run(ear, _POLL_SECONDS)
    finally:
        await screens.aclose()
        await disconnect()


async def main() -> None:
    """Run until a signal says stop."""
    settings = workers_settings.read()
    broker = open_broker(settings.broker_url)
    bind(broker, ACTORS)
    expect(REACTIONS)
    use(broker)
    relaying = asyncio.create_task(run(settings))
    for stop in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(stop, relaying.cancel)
    await asyncio.wait([relaying])


logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
asyncio.run(main())
