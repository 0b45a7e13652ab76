"""What may be done with an assignment, or with what was worked on it, and why not."""

from collections.abc import Iterable
from typing import Self

import strawberry

from reskontra.api.context import Context
from reskontra.api.invoicing.parts import NotPermitted
from reskontra.api.refusals import sentence, sentence_of_code
from reskontra.domain.assignments.entry_views import Entangled, EntryCard
from reskontra.domain.assignments.judging import reasons_not_to_take_back
from reskontra.domain.assignments.lifecycle import (
    Deed,
    EntryDeed,
    reasons_not_to,
    reasons_not_to_entry,
)
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.access import Permission

_DEEDS = (Deed.CHANGE, Deed.REFER, Deed.OFFER, Deed.CONFIRM, Deed.REPORT, Deed.CANCEL, Deed.REJECT)
_ENTRY_DEEDS = {
    EntryDeed.APPROVE: Permission.ASSIGNMENT_APPROVE,
    EntryDeed.REJECT: Permission.ASSIGNMENT_APPROVE,
    EntryDeed.REPORT_ANEW: Permission.ASSIGNMENT_WRITE,
}


@strawberry.type
class AssignmentAction:
    """Whether something may be done now (möjlig åtgärd), told by the rules that guard the doing."""

    action: str = strawberry.field(
        description="`CHANGE`, `REFER`, `OFFER`, `CONFIRM`, `REPORT`, `CANCEL`, `REJECT`; of"
        " reported time `APPROVE`, `REJECT`, `REPORT_ANEW`, `TAKE_BACK`."
    )
    allowed: bool
    reason_code: str | None = None
    reason: str | None = strawberry.field(
        default=None, description="For people, in the caller's language."
    )

    @classmethod
    def of(
        cls, action: str, reasons: Iterable[Refusal], permission: Permission, context: Context
    ) -> Self:
        """What the rules say, if the caller is one who may do it at all."""
        if not context.may(permission):
            code = NotPermitted.code
            words = sentence_of_code(code, context.locale)
            return cls(action=action, allowed=False, reason_code=code, reason=words)
        first = next(iter(reasons), None)
        if first is None:
            return cls(action=action, allowed=True)
        words = sentence(first, context.locale)
        return cls(action=action, allowed=False, reason_code=first.code, reason=words)


def actions_of(state: AssignmentState, context: Context) -> list[AssignmentAction]:
    """Every action of an assignment."""
    return [
        AssignmentAction.of(
            deed.value, reasons_not_to(deed, state), Permission.ASSIGNMENT_WRITE, context
        )
        for deed in _DEEDS
    ]


def entry_actions_of(
    card: EntryCard, standing: Entangled, context: Context
) -> list[AssignmentAction]:
    """Every action of reported time, given what has come of it."""
    told = [
        AssignmentAction.of(deed.value, reasons_not_to_entry(deed, card.state), permission, context)
        for deed, permission in _ENTRY_DEEDS.items()
    ]
    why = reasons_not_to_take_back(card, standing)
    deed, permission = EntryDeed.TAKE_BACK.value, Permission.ASSIGNMENT_APPROVE
    return [*told, AssignmentAction.of(deed, why, permission, context)]
