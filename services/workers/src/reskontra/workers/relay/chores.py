"""What the platform itself waits for: mails, firms to open, schemas to park."""

import asyncio

from reskontra.tenancy import pulse
from reskontra.tenancy.provisioning import PARKED_TARGET
from reskontra.workers.actor import PlatformActor
from reskontra.workers.actors.tenancy import (
    keep_schemas_parked,
    open_waiting_firms,
    send_platform_mails,
)
from reskontra.workers.broker import is_first, send

# A chore that is being done looks undone until it is; it is not sent again at every beat.
_ONCE_IN_SECONDS = 3


async def ask_for_chores() -> None:
    """Wake those who do what waits."""
    waiting = await pulse.chores()
    wanted = [
        (send_platform_mails, waiting.mails),
        (open_waiting_firms, waiting.openings),
        (keep_schemas_parked, waiting.parked < PARKED_TARGET),
    ]
    for actor, is_wanted in wanted:
        if is_wanted:
            await _wake(actor)


async def _wake(actor: PlatformActor) -> None:
    if await is_first(actor.name, _ONCE_IN_SECONDS):
        await send([actor.message()])


class ChoreWatch:
    """Looks for chores a little after each beat, once for many, so that no screen waits for it."""

    def __init__(self, pause_seconds: float) -> None:
        self._pause = pause_seconds
        self._beaten = asyncio.Event()

    def wake(self) -> None:
        """Called at every beat."""
        self._beaten.set()

    async def run(self) -> None:
        """Look until told to stop."""
        while True:
            await self._beaten.wait()
            self._beaten.clear()
            await ask_for_chores()
            await asyncio.sleep(self._pause)
