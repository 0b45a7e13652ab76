"""What has happened to the words of messages."""

from dataclasses import dataclass

from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateChanged(Event):
    """A kind of message has other words in a language, from this version on."""

    purpose: str
    locale: str
    version: int
