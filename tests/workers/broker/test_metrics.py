"""What Prometheus is told."""

import redis

from reskontra.workers.actor import bind
from reskontra.workers.actors.tenancy import send_platform_mails
from reskontra.workers.broker import open_broker
from reskontra.workers.broker.metrics import exposition
from tests.support.valkey import RedisUrls


def test_each_queues_backlog_is_told(valkey: RedisUrls) -> None:
    broker = open_broker(valkey.broker)
    bind(broker, [send_platform_mails])
    broker.enqueue_all([send_platform_mails.message()] * 3)
    with redis.Redis.from_url(valkey.broker) as client:
        figures = exposition(client).decode()
    broker.close()
    assert 'reskontra_queue_waiting{queue="notify"} 3.0' in figures
    assert 'reskontra_queue_dead{queue="notify"} 0.0' in figures
