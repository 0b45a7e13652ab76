"""What has happened to consultants."""

from dataclasses import dataclass

from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantCreated(Event):
    """A consultant, the ``subject``, was written into the register."""

    subject: ConsultantId


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantChanged(Event):
    """A consultant's card was changed."""

    subject: ConsultantId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantPaySet(Event):
    """It was set what hours pay a consultant."""

    subject: ConsultantId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantLogInChanged(Event):
    """Somebody logs in as a consultant, or nobody does any more."""

    subject: ConsultantId
    version: int
    may_log_in: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantLinksEnded(Event):
    """Every link that a consultant was sent is dead from here on."""

    subject: ConsultantId
    link_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantArchived(Event):
    """A consultant was put away, and every link with it."""

    subject: ConsultantId


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultantRestored(Event):
    """A consultant who was put away is given work again."""

    subject: ConsultantId
