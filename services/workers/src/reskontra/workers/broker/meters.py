"""Counts and times the messages of all worker processes."""

from collections.abc import Callable
from importlib import import_module

from dramatiq.middleware.prometheus import Prometheus
from typing_extensions import override


class Meters(Prometheus):
    """Counts and times messages by queue and actor; one process serves the figures of all."""

    @property
    @override
    def forks(self) -> list[Callable[[], int]]:
        return [serve_metrics]


def serve_metrics() -> int:
    """Answer Prometheus until stopped; runs in a process beside the workers."""
    # Prometheus' client decides when it is imported whether processes share their figures, and
    # dramatiq names the folder to share them in only when a worker boots: not sooner, then.
    serve: Callable[[], int] = import_module("reskontra.workers.broker.metrics").serve
    return serve()
