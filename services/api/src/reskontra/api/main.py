"""The entry point: ``python -m reskontra.api.main``."""

import os
import signal
from types import FrameType

import uvicorn
from prometheus_client import start_http_server
from starlette.applications import Starlette
from typing_extensions import override

from reskontra.api.app import create_app
from reskontra.api.doors.wire import Wire
from reskontra.api.logs import log_as_json
from reskontra.api.metrics import REGISTRY
from reskontra.api.settings import Settings

_GRACE_SECONDS = 10
# Longer than proxies keep an idle connection (nginx: 60 s): whichever side closes first while the
# other sends a request loses it, and only the sender knows whether it may be sent again.
_IDLE_SECONDS = 75


class _Server(uvicorn.Server):
    """Sends the streams away as soon as it is told to stop, and lets the rest finish."""

    def __init__(self, config: uvicorn.Config, app: Starlette) -> None:
        super().__init__(config)
        self._app = app

    @override
    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if sig in {signal.SIGTERM, signal.SIGINT}:
            self._app.state.machinery.streaming.crowds.close_all()
        super().handle_exit(sig, frame)


def main() -> None:
    """Serve until told to stop."""
    settings = Settings.from_environ(os.environ)  # noqa: TID251 - the one place that reads it
    log_as_json()
    app = create_app(settings)
    if settings.metrics_port:
        start_http_server(settings.metrics_port, settings.metrics_host, REGISTRY)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http="httptools",
        # The classic implementation spends twice the memory on each socket.
        ws=Wire,
        ws_per_message_deflate=False,
        ws_max_size=1_000_000,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        proxy_headers=True,
        forwarded_allow_ips=settings.forwarded_allow_ips,
    )
    _Server(config, app).run()


if __name__ == "__main__":
    main()
