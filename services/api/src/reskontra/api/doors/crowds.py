"""How many streams one person and one firm may have open in this process."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reskontra.api.context import Context
from reskontra.api.errors import Throttled

_RETRY_SECONDS = 30


@dataclass(slots=True)
class Crowds:
    """Counts the connections that are open."""

    per_user: int = 10
    per_tenant: int = 500
    _open: Counter[str] = field(default_factory=Counter)
    _closers: set[Callable[[], None]] = field(default_factory=set)
    _is_leaving: bool = False

    def check(self, context: Context) -> None:
        """Let in those for whom there is room.

        Raises:
            Throttled: This person, or this firm, has as many as one may have.
        """
        for mark, most in self._marks(context):
            if self._open[mark] >= most:
                raise Throttled("Too many open streams.", retry_after=_RETRY_SECONDS)

    @contextmanager
    def entered(self, context: Context, close: Callable[[], None]) -> Iterator[None]:
        """Count one while it is open; ``close`` is called if the process is about to stop.

        Raises:
            Throttled: There is no room after all.
        """
        self.check(context)
        marks = [mark for mark, _ in self._marks(context)]
        self._open.update(marks)
        self._closers.add(close)
        if self._is_leaving:
            close()
        try:
            yield
        finally:
            self._closers.discard(close)
            self._open.subtract(marks)
            self._open += Counter()  # what has come to nothing is forgotten

    def close_all(self) -> None:
        """Send everybody away, and whoever comes yet, to come back to another process."""
        self._is_leaving = True
        for close in tuple(self._closers):
            close()

    @property
    def size(self) -> int:
        """How many marks are being counted."""
        return len(self._open)

    def _marks(self, context: Context) -> list[tuple[str, int]]:
        marks = [(f"user:{context.signed_in.user_id}", self.per_user)]
        if context.tenant is not None:
            marks.append((f"tenant:{context.tenant.id}", self.per_tenant))
        return marks
