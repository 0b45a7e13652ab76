"""Messages through a real Valkey."""

import time
from collections.abc import Iterator
from typing import Any

import dramatiq
import pytest
from dramatiq import Message, MessageProxy

from reskontra.workers.actor import bind, platform_actor
from reskontra.workers.broker import (
    Backlog,
    Queue,
    TenantMissing,
    WakingBroker,
    backlog,
    dead_letters,
    open_broker,
    tracing,
)
from reskontra.workers.broker.consumer import WokenConsumer
from tests.support.valkey import RedisUrls

PDF = Queue.PDF.value


@platform_actor(queue=Queue.PDF)
async def paint(_: str) -> None:
    """Nothing."""


@pytest.fixture
def queues(valkey: RedisUrls) -> Iterator[WakingBroker]:
    broker = open_broker(valkey.broker)
    bind(broker, [paint])
    yield broker
    broker.close()


def waiting(queues: WakingBroker) -> Backlog:
    return next(one for one in backlog(queues.client) if one.queue == Queue.PDF)


def taken(consumer: WokenConsumer, number: int) -> list[MessageProxy]:
    found = [next(consumer) for _ in range(number)]
    return [message for message in found if message is not None]


def test_many_messages_are_put_at_once_and_taken_in_order(queues: WakingBroker) -> None:
    queues.enqueue_all([paint.message(str(number)) for number in range(5)])
    messages = taken(queues.consume(PDF, prefetch=8), 5)
    assert [message.args for message in messages] == [(str(number),) for number in range(5)]


def test_a_broker_that_lost_its_scripts_learns_them_again(queues: WakingBroker) -> None:
    queues.client.script_flush()
    queues.enqueue_all([paint.message("a")])
    assert waiting(queues).waiting == 1


def test_an_idle_consumer_is_woken(queues: WakingBroker) -> None:
    consumer = queues.consume(PDF, prefetch=8)
    consumer.misses = 20  # as after a long idle time
    assert next(consumer) is None
    queues.enqueue_all([paint.message("a")])
    began = time.perf_counter()
    found = next(consumer) or next(consumer)
    assert found is not None
    assert time.perf_counter() - began < 0.2


def test_what_is_done_is_struck_off_together(queues: WakingBroker) -> None:
    queues.enqueue_all([paint.message(str(number)) for number in range(3)])
    consumer = queues.consume(PDF, prefetch=8)
    for message in taken(consumer, 3):
        consumer.ack(message)
    consumer.close()
    assert waiting(queues) == Backlog(PDF, waiting=0, delayed=0, dead=0)


def test_work_of_a_dead_process_goes_back_on_its_queue(
    queues: WakingBroker, valkey: RedisUrls
) -> None:
    queues.enqueue_all([paint.message("a")])
    dead = open_broker(valkey.broker)
    assert len(taken(dead.consume(PDF, prefetch=8), 1)) == 1
    queues.client.zadd("dramatiq:__heartbeats__", {dead.broker_id: 0})
    dead.close()

    queues.maintenance_chance = 1_000_000
    assert len(taken(queues.consume(PDF, prefetch=8), 1)) == 1


def test_a_message_that_was_given_up_is_told_of_without_its_words(queues: WakingBroker) -> None:
    queues.enqueue_all([paint.message("a")])
    consumer = queues.consume(PDF, prefetch=8)
    (message,) = taken(consumer, 1)
    consumer.nack(message)
    assert waiting(queues).dead == 1
    (letter,) = dead_letters(queues.client)
    assert (letter.queue, letter.actor, letter.args) == (PDF, paint.name, ("a",))


def test_a_tenants_message_without_a_tenant_is_never_put(queues: WakingBroker) -> None:
    options = {"scope": "tenant", "max_retries": 0}
    perform: Any = paint.perform  # dramatiq asks for one signature
    dramatiq.Actor(
        perform,
        broker=queues,
        actor_name="lost",
        queue_name=PDF,
        priority=0,
        options=options,
    )
    with pytest.raises(TenantMissing):
        queues.enqueue_all([Message(PDF, "lost", ("acme",), {}, {})])
    assert waiting(queues).waiting == 0


def test_a_message_goes_back_to_the_request_at_hand(queues: WakingBroker) -> None:
    with tracing("req-1"):
        queues.enqueue_all([paint.message("a")])
    (message,) = taken(queues.consume(PDF, prefetch=8), 1)
    assert message.options["trace"] == "req-1"


def test_what_was_asked_before_is_known_until_the_queues_are_emptied(
    queues: WakingBroker, valkey: RedisUrls
) -> None:
    assert queues.is_first("a", 60)
    assert not queues.is_first("a", 60)
    valkey.empty()
    assert queues.is_first("a", 60)
