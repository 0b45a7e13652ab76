"""The business says no: refusals carry facts, never sentences."""

from collections.abc import Iterable, Sequence
from typing import ClassVar


class Refusal(Exception):
    """One reason why something may not be done, as a code and facts for a translated sentence.

    Attributes:
        code: The public name of the reason, stable for ever.
        facts: Plain values that the sentence needs, by name.
        path: Where in the input the reason lies, as GraphQL names, ``("lines", "2", "vatRate")``.
        action: A hint at the cure, such as ``ASK_CONSENT``; none where there is no button for it.
    """

    code: ClassVar[str]
    action: ClassVar[str | None] = None

    def __init__(self, *, path: Sequence[str | int] = (), **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts
        self.path = tuple(str(step) for step in path)


class Refused(Exception):
    """Everything that stands in the way, at once, in input order."""

    def __init__(self, reasons: Sequence[Refusal]) -> None:
        super().__init__(", ".join(reason.code for reason in reasons))
        self.reasons = tuple(reasons)


def refuse_if(reasons: Iterable[Refusal]) -> None:
    """Stop here if there is any reason to.

    Raises:
        Refused: With all reasons.
    """
    found = tuple(reasons)
    if found:
        raise Refused(found)


class NotFound(Refusal):
    """Nothing has that id."""

    code = "NOT_FOUND"


class VersionConflict(Refusal):
    """Somebody else has changed it meanwhile; the facts tell its ``current`` version."""

    code = "CONFLICT"
    action = "RELOAD"

    def __init__(self, current: int) -> None:
        super().__init__(path=("expectedVersion",), current=current)


class Required(Refusal):
    """A field that must be filled in is empty."""

    code = "REQUIRED"


class TooLong(Refusal):
    """A text has more characters than its ``maximum``."""

    code = "TOO_LONG"


class OutOfRange(Refusal):
    """A number or a day lies outside ``minimum`` … ``maximum``."""

    code = "OUT_OF_RANGE"


class EmailInvalid(Refusal):
    """The text is no e-mail address."""

    code = "EMAIL_INVALID"


class LocaleUnsupported(Refusal):
    """We have no texts in that language; the facts list the ``supported`` ones."""

    code = "LOCALE_UNSUPPORTED"


class CurrencyUnknown(Refusal):
    """Nothing is invoiced in that currency, or in what was ``given`` as one."""

    code = "CURRENCY_UNKNOWN"


def conflict_if(expected: int | None, current: int) -> None:
    """Stop if the caller saw another version than the ``current`` one; None asks nothing.

    Raises:
        Refused: With a VersionConflict.
    """
    refuse_if([VersionConflict(current)] if expected not in (None, current) else [])
