"""The one page of the web client: the same at each of its addresses, but for a number used once."""

import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from reskontra.api.pages.sheet import message

NONCE = "__CSP_NONCE__"
# The page draws its outline before any script runs, and a firm's looks otherwise than a login.
_IN_FIRM = "__IN_FIRM__"
_OK, _UNAVAILABLE = 200, 503
_HOST = re.compile(r"[A-Za-z0-9.-]+(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]+\](:[0-9]{1,5})?")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'{socket}; "
    "worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)


@dataclass(slots=True)
class ClientPage:
    """The page as it was built, read once; looked at again where a developer builds it anew."""

    path: Path
    is_secure: bool
    looks_again: bool = False
    _parts: list[str] = field(default_factory=list)
    _written_at: int | None = None

    def __post_init__(self) -> None:
        self._read()

    async def show(self, request: Request, status: int = _OK) -> Response:
        """The page, or what to do where it has not been built."""
        if self.looks_again:
            self._read()
        if not self._parts:
            return message(request, "unbuilt", status=_UNAVAILABLE)
        nonce = secrets.token_urlsafe(16)
        socket = self._socket(request.headers.get("host", ""))
        headers = {
            "cache-control": "no-store",
            "content-security-policy": _POLICY.format(nonce=nonce, socket=socket),
            # Stricter still, and browsers would hide from us that a form is our own.
            "referrer-policy": "same-origin",
        }
        text = nonce.join(self._parts).replace(_IN_FIRM, _yes_or_no(request.url.path))
        return HTMLResponse(text, status_code=status, headers=headers)

    def _socket(self, host: str) -> str:
        """Not every browser takes a socket to the same host for the same place."""
        if not _HOST.fullmatch(host):
            return ""
        return f" {'wss' if self.is_secure else 'ws'}://{host}"

    def _read(self) -> None:
        try:
            written_at = self.path.stat().st_mtime_ns
            if written_at != self._written_at:
                self._parts = self.path.read_text("utf-8").split(NONCE)
                self._written_at = written_at
        except FileNotFoundError:
            self._parts, self._written_at = [], None


def _yes_or_no(path: str) -> str:
    return "true" if path.startswith("/f/") else "false"
