"""A measured figure beside its physical limit, taken in the same run."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What one workload gave.

    Attributes:
        workload: ``W1`` … as the list of workloads names them.
        what: The measured thing, in words.
        ours: Our figure, in ``unit``.
        unit: ``/s`` where more is better; ``s``, ``ms`` or ``kB`` where less is.
        limit: The same by bare SQL, a bare socket or no product at all, in the same unit and run.
        target: What we want of ``ours``, in the same unit.
    """

    workload: str
    what: str
    ours: float
    unit: str
    limit: float | None = None
    target: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours over the limit: what noise does to both falls out."""
        return self.ours / self.limit if self.limit else None

    @property
    def is_met(self) -> bool | None:
        """Whether the target is reached; nothing where there is none."""
        if self.target is None:
            return None
        return self.ours >= self.target if self.unit == "/s" else self.ours <= self.target
