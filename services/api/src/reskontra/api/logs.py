"""Logs as JSON lines, each with the id of the request that it belongs to."""

import logging
import sys
from contextvars import ContextVar

import orjson
from typing_extensions import override

REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="")
# What the parts of a request have to tell in its one line; nothing where there is no such line.
NOTES: ContextVar[dict[str, object] | None] = ContextVar("notes", default=None)
_PLAIN = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}


class JsonLines(logging.Formatter):
    """One JSON object a line; what was given as ``extra`` becomes fields of it."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": REQUEST_ID.get(),
            **{name: value for name, value in vars(record).items() if name not in _PLAIN},
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return orjson.dumps(line, default=str).decode()


def log_as_json(level: int = logging.INFO) -> None:
    """Send all logs of this process to standard output as JSON lines."""
    lines = logging.StreamHandler(sys.stdout)
    lines.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[lines], force=True)
    logging.captureWarnings(capture=True)
