"""What a set of rules says of an invoice in UBL."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Rules as somebody published them: receivers are right about the newest alone."""

    name: str
    version: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """A rule that is broken, in its own words if it has any; receivers take no fatal one."""

    rule: str
    text: str
    place: str = ""
    is_fatal: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that a set of rules says of one document."""

    rules: RuleSet
    violations: tuple[Violation, ...]

    @property
    def broken(self) -> tuple[str, ...]:
        """The ids of the rules that stand in the way, each once."""
        return tuple(dict.fromkeys(each.rule for each in self.violations if each.is_fatal))


@dataclass(frozen=True, slots=True)
class JudgedVerdict(Verdict):
    """A verdict and when it was given."""

    judged_at: datetime


def together(*found: Iterable[Violation]) -> tuple[Violation, ...]:
    """Each rule once for each place, and as strict as the strictest who told of it."""
    strictest: dict[tuple[str, str], Violation] = {}
    fatal = {each.rule for violations in found for each in violations if each.is_fatal}
    for each in (one for violations in found for one in violations):
        if each.is_fatal or each.rule not in fatal:
            strictest.setdefault((each.rule, each.text), each)
    return tuple(strictest.values())
