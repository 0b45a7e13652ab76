"""A job moves in steps that can be seen, and in few of them."""

import pytest

from reskontra.domain.jobs.chunks import chunk_size


@pytest.mark.parametrize(
    ("total", "size"), [(1, 1), (20, 1), (21, 2), (200, 10), (500, 25), (10_000, 100)]
)
def test_a_chunk_is_a_twentieth_and_never_large(total: int, size: int) -> None:
    assert chunk_size(total) == size
