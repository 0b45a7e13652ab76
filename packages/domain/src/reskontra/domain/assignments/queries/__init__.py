"""Questions about assignments."""

from reskontra.domain.assignments.queries.standing import assignment_states

__all__ = ["assignment_states"]
