"""The socket's side of the server: a frame that many wait for goes out as it is.

The server below makes a frame anew for each socket it is sent to. Here one frame, headed once,
is written to every socket that can take it at once. This leans on the inside of the server,
whose version is therefore pinned, and a test compares what a client reads.
"""

import struct
from collections.abc import Callable

from typing_extensions import override
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request
from websockets.protocol import State

READY_FRAMES = "reskontra.ready_frames"
_TEXT = 0x81
_SHORT, _MEDIUM, _LONG = 125, 126, 127
_MEDIUM_MOST = 0xFFFF

WriteReady = Callable[[bytes], bool]


class Wire(WebSocketsSansIOProtocol):
    """The server's protocol, which also takes frames that are ready."""

    @override
    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if self.handshake_initiated and not self.handshake_complete:
            self.scope["extensions"][READY_FRAMES] = {"write": self.write_ready}

    def write_ready(self, frame: bytes) -> bool:
        """Write a frame, if the socket is open and its reader not slow; whether it was."""
        is_open = self.handshake_complete and not (self.disconnected or self.close_sent)
        if not is_open or not self.writable.is_set() or self.conn.state is not State.OPEN:
            return False
        self.transport.write(frame)
        return True


def text_frame(text: bytes) -> bytes:
    """A whole text message as a server sends it (RFC 6455, section 5.2)."""
    size = len(text)
    if size <= _SHORT:
        return struct.pack("!BB", _TEXT, size) + text
    if size <= _MEDIUM_MOST:
        return struct.pack("!BBH", _TEXT, _MEDIUM, size) + text
    return struct.pack("!BBQ", _TEXT, _LONG, size) + text
