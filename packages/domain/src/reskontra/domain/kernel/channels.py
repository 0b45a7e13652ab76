"""The ways in which a document can travel electronically."""

from enum import StrEnum


class Channel(StrEnum):
    """A way to somebody; each needs its own consent."""

    EMAIL = "EMAIL"
    PEPPOL = "PEPPOL"
    SMS = "SMS"
