"""The limit of fan-out: a server that sends one ready frame to every socket, and nothing else.

``python -m reskontra.console.bench.bare_socket PORT``; a datagram to the same port is sent on.
"""

import asyncio
import base64
import hashlib
import re
import struct
import sys

from typing_extensions import override

_KEY = re.compile(rb"Sec-WebSocket-Key: (\S+)")
_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_SHORT = 126


class _Sockets(asyncio.Protocol):
    everyone: set[asyncio.Transport] = set()  # noqa: RUF012 - one crowd for the whole process

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - narrows for the checker
        self._transport = transport

    @override
    def data_received(self, data: bytes) -> None:
        found = _KEY.search(data)
        if found is None:
            return
        answer = base64.b64encode(hashlib.sha1(found[1] + _MAGIC).digest())  # noqa: S324 - RFC 6455
        self._transport.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + answer + b"\r\n\r\n"
        )
        self.everyone.add(self._transport)


class _News(asyncio.DatagramProtocol):
    @override
    def datagram_received(self, data: bytes, addr: object) -> None:
        frame = struct.pack("!BBH", 0x81, _SHORT, len(data)) + data
        for socket in _Sockets.everyone:
            socket.write(frame)


async def _serve(port: int) -> None:
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(_News, local_addr=("127.0.0.1", port))
    server = await loop.create_server(_Sockets, "127.0.0.1", port, backlog=2_000)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
