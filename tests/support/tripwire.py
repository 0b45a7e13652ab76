"""A wire between a client and a server, on which a mishap can wait for the next answer."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

_CHUNK = 65_536


@dataclass
class Tripwire:
    """Carries bytes to and fro; an answer that trips the mishap is never carried on."""

    server_port: int
    mishap: Callable[[], None] | None = None
    port: int = 0
    is_cut: bool = False
    carrying: set[asyncio.Task[None]] = field(default_factory=set)

    def take(self, client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        """Carry what a new client sends."""
        if self.is_cut:
            back.close()
            return
        carrying = asyncio.create_task(self._carry(client, back))
        self.carrying.add(carrying)
        carrying.add_done_callback(self.carrying.discard)

    async def cut(self) -> None:
        """Let go of everybody, and take nobody on."""
        self.is_cut = True
        for carrying in self.carrying:
            carrying.cancel()
        await asyncio.gather(*self.carrying, return_exceptions=True)

    def mend(self) -> None:
        """Take clients on again."""
        self.is_cut = False

    async def _carry(self, client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        try:
            server, onward = await asyncio.open_connection("127.0.0.1", self.server_port)
        except BaseException:
            # Who is cut off before there is an other end would leave this one open.
            back.close()
            raise
        ways = {
            asyncio.create_task(_copied(client, onward)),
            asyncio.create_task(self._carry_back(server, back)),
        }
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, _closed(onward), _closed(back), return_exceptions=True)

    async def _carry_back(self, server: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        while chunk := await server.read(_CHUNK):
            mishap, self.mishap = self.mishap, None
            if mishap is not None:
                mishap()
                return
            back.write(chunk)
            await back.drain()


async def _copied(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while chunk := await source.read(_CHUNK):
        target.write(chunk)
        await target.drain()


async def _closed(writer: asyncio.StreamWriter) -> None:
    writer.close()
    await writer.wait_closed()


@asynccontextmanager
async def tripwire_to(server_port: int) -> AsyncIterator[Tripwire]:
    """A wire to a server on this machine."""
    wire = Tripwire(server_port)
    listener = await asyncio.start_server(wire.take, "127.0.0.1", 0)
    async with listener:
        wire.port = listener.sockets[0].getsockname()[1]
        yield wire
        await wire.cut()
