"""Why the platform's door says no on its own account."""

from reskontra.domain.kernel.refusals import Refusal


class TicketNotForPrograms(Refusal):
    """A program can send its token in a header, so it needs no ticket."""

    code = "TICKET_NOT_FOR_PROGRAMS"
