"""A page for whoever sits at this machine: what a request is answered with, and whose it is."""

from http import HTTPStatus
from http.server import BaseHTTPRequestHandler

from jinja2 import Environment
from typing_extensions import override

HTML, JSON = "text/html; charset=utf-8", "application/json"

_LOOPBACK = {"127.0.0.1", "localhost"}
_OUR_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self';"
    " frame-src 'self'; img-src 'self' data:"
)


class LocalPage(BaseHTTPRequestHandler):
    """Answers requests that were meant for this machine."""

    def is_meant_for_us(self) -> bool:
        """Refuse a page elsewhere that points its own name at this machine to read along."""
        if self.headers.get("Host", "").rpartition(":")[0] in _LOOPBACK:
            return True
        self.answer(HTTPStatus.FORBIDDEN, "text/plain", b"Only for this machine.")
        return False

    def script(self, pages: Environment) -> None:
        """Answer with the script that lies beside the pages."""
        source, _, _ = pages.loader.get_source(pages, "fresh.js")  # type: ignore[union-attr]  # it has one
        self.answer(HTTPStatus.OK, "text/javascript", source.encode())

    def missing(self) -> None:
        """Answer that there is nothing."""
        self.answer(HTTPStatus.NOT_FOUND, "text/plain", b"There is no such page.")

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the page asks for news every other second."""

    def answer(
        self,
        status: HTTPStatus,
        media_type: str,
        content: bytes,
        policy: str = _OUR_POLICY,
        disposition: str = "",
    ) -> None:
        """Answer, and let nothing keep it."""
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "no-store")
        if policy:
            self.send_header("Content-Security-Policy", policy)
        if disposition:
            self.send_header("Content-Disposition", disposition)
        self.end_headers()
        self.wfile.write(content)
