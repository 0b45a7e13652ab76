"""The frozen answers about assignments."""

from enum import StrEnum


class AssignmentState(StrEnum):
    """How far an assignment has come."""

    REQUESTED = "REQUESTED"
    OFFERED = "OFFERED"
    CONFIRMED = "CONFIRMED"
    PERFORMED = "PERFORMED"
    REPORTED = "REPORTED"
    APPROVED = "APPROVED"
    INVOICED = "INVOICED"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"


class EntryState(StrEnum):
    """How far what was worked has come."""

    REPORTED = "REPORTED"
    APPROVED = "APPROVED"
    INVOICED = "INVOICED"
    REJECTED = "REJECTED"
