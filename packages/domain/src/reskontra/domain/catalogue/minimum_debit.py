"""How much time is debited for the time that was worked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class DebitTerms:
    """At least an hour, then by started half hours, is ``DebitTerms(60, 30)``.

    Attributes:
        minimum: The fewest minutes that are debited for any work.
        started: Whose started number is debited whole, in minutes; 1 debits what was worked.
    """

    minimum: int = 0
    started: int = 1

    def debited(self, worked: int) -> int:
        """The minutes that are debited for minutes of work; none for none."""
        if worked == 0:
            return 0
        return max(self.minimum, -(-worked // self.started) * self.started)


AS_WORKED: Final = DebitTerms()


def debited_parts(worked: Sequence[int], terms: DebitTerms) -> tuple[int, ...]:
    """Minutes of work in some parts as they are debited.

    What is debited beyond the work has the price of its last part: nobody pays an addition for
    an evening in which nobody worked.
    """
    if not worked:
        return ()
    added = terms.debited(sum(worked)) - sum(worked)
    return (*worked[:-1], worked[-1] + added)
