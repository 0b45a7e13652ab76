"""What the workers did and what still waits, for Prometheus, on a port of its own."""

from http.server import BaseHTTPRequestHandler, HTTPServer

import prometheus_client
import redis
from dramatiq.middleware.prometheus import DB_PATH
from prometheus_client import multiprocess
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector
from typing_extensions import override

from reskontra.workers import settings
from reskontra.workers.broker.backlog import backlog


class BacklogCollector(Collector):
    """How much waits on each queue and how much was given up, asked from Redis when scraped."""

    def __init__(self, client: redis.Redis) -> None:
        self._client = client

    @override
    def collect(self) -> list[Metric]:
        waiting = GaugeMetricFamily("reskontra_queue_waiting", "Messages.", labels=["queue"])
        delayed = GaugeMetricFamily("reskontra_queue_delayed", "Messages.", labels=["queue"])
        dead = GaugeMetricFamily("reskontra_queue_dead", "Given up.", labels=["queue"])
        for one in backlog(self._client):
            waiting.add_metric([one.queue], one.waiting)
            delayed.add_metric([one.queue], one.delayed)
            dead.add_metric([one.queue], one.dead)
        return [waiting, delayed, dead]


def exposition(client: redis.Redis) -> bytes:
    """All figures in Prometheus' text format."""
    registry = prometheus_client.CollectorRegistry()
    multiprocess.MultiProcessCollector(registry, path=DB_PATH)
    registry.register(BacklogCollector(client))
    return prometheus_client.generate_latest(registry)


class _Exposition(BaseHTTPRequestHandler):
    client: redis.Redis

    def do_GET(self) -> None:
        figures = exposition(self.client)
        self.send_response(200)
        self.send_header("content-type", prometheus_client.CONTENT_TYPE_LATEST)
        self.end_headers()
        self.wfile.write(figures)

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Scrapes are no news."""


def serve() -> int:
    """Answer Prometheus until stopped; runs in a process beside the workers."""
    own = settings.read()
    _Exposition.client = redis.Redis.from_url(own.broker_url)
    HTTPServer((own.metrics_host, own.metrics_port), _Exposition).serve_forever()
    return 0
