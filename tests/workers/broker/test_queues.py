"""How many messages a worker may hold."""

import pytest

from reskontra.workers.broker.queues import Queue, prefetch


@pytest.mark.parametrize(
    ("queue", "threads", "held"),
    [
        (Queue.PDF, 8, 9),
        (Queue.MAINTENANCE, 1, 2),
        (Queue.WEBHOOKS, 8, 128),
        (Queue.NOTIFY, 64, 64),
        (Queue.ERP, 8, 16),
    ],
)
def test_slow_work_is_not_hoarded_and_small_work_is_fetched_by_the_load(
    queue: Queue, threads: int, held: int
) -> None:
    assert prefetch(queue, threads) == held
