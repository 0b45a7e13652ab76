"""What strangers send, read no further than it may be long."""

from collections.abc import AsyncIterator


async def at_most(stream: AsyncIterator[bytes], limit: int) -> bytes | None:
    """All of it; None where it is longer, of which the rest is never read."""
    content = bytearray()
    async for piece in stream:
        content += piece
        if len(content) > limit:
            return None
    return bytes(content)
