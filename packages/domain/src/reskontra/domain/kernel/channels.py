"""The ways in which a document can travel."""

from enum import StrEnum


class Channel(StrEnum):
    """A way to somebody; each electronic one needs its own consent."""

    EMAIL = "EMAIL"
    PEPPOL = "PEPPOL"
    SMS = "SMS"
    LETTER = "LETTER"
