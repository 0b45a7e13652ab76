"""What a look at something gave: whether it is well, and if not, the cure."""

from dataclasses import dataclass
from enum import Enum

from typing_extensions import override


class Health(Enum):
    """How a thing is; only what is broken stops the house."""

    WELL = "ok "
    ASLEEP = "–  "
    ODD = "!  "
    BROKEN = "BAD"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    subject: str
    health: Health
    told: str
    cure: str = ""

    @classmethod
    def well(cls, subject: str, told: str) -> "Finding":
        """It is as it must be."""
        return cls(subject, Health.WELL, told)

    @classmethod
    def asleep(cls, subject: str, told: str) -> "Finding":
        """It does not run, and need not."""
        return cls(subject, Health.ASLEEP, told)

    @classmethod
    def odd(cls, subject: str, told: str, cure: str) -> "Finding":
        """The house can live with it, but somebody should know."""
        return cls(subject, Health.ODD, told, cure)

    @classmethod
    def broken(cls, subject: str, told: str, cure: str) -> "Finding":
        """The house cannot stand like this."""
        return cls(subject, Health.BROKEN, told, cure)

    @override
    def __str__(self) -> str:
        line = f"{self.health.value}  {self.subject:<12} {self.told}"
        return f"{line}\n{'':<18}cure: {self.cure}" if self.cure else line
