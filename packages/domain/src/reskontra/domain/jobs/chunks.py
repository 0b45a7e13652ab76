"""How much of a job is worked off at once."""

from typing import Final

# Enough that a screen sees it move; few enough that a history is not filled with progress.
_CHUNKS: Final = 20
# Who else wants a number waits until a chunk is done: longer than a blink, nobody should.
_MOST: Final = 100


def chunk_size(total: int) -> int:
    """How many items make a chunk of a job with so many."""
    return min(_MOST, max(1, -(-total // _CHUNKS)))
