"""What a form of a page sends."""

from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request

LARGEST: Final = 16_384


async def posted(request: Request) -> dict[str, str] | None:
    """The fields of a form, or None for one that is larger than any of ours."""
    content = b""
    async for chunk in request.stream():
        content += chunk
        if len(content) > LARGEST:
            return None
    return dict(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True))
