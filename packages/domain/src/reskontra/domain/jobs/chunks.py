"""How much of a job is worked off at once."""

from typing import Final

# Enough that a screen sees it move; few enough that a history is not filled with progress.
_CHUNKS: Final = 20


def chunk_size(total: int) -> int:
    """How many items make a chunk of a job with so many."""
    return max(1, -(-total // _CHUNKS))
