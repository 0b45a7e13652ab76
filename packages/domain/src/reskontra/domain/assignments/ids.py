"""What the things of assignments are called."""

from reskontra.domain.kernel.ids import TypedId


class AssignmentId(TypedId):
    """What somebody has ordered."""

    prefix = "asg"


class AssignmentSeriesId(TypedId):
    """A rule that assignments are made by."""

    prefix = "ags"


class EntryId(TypedId):
    """What was worked on an assignment."""

    prefix = "ent"


class EntryLineId(TypedId):
    """What a part of an entry costs, or pays."""

    prefix = "enl"


class ExpenseId(TypedId):
    """A journey, or what was laid out, in an entry."""

    prefix = "exp"


class BilledLineId(TypedId):
    """A line of an entry on an invoice."""

    prefix = "bil"


class PayLineId(TypedId):
    """What a consultant is to be paid for a line of an entry."""

    prefix = "pyl"


class PayReleaseId(TypedId):
    """A part of a pay line that is free to be paid."""

    prefix = "pyr"


class TakenBackApprovalId(TypedId):
    """An approval that was taken back."""

    prefix = "tba"


class SelfBillId(TypedId):
    """A draft of the invoice that we write for a consultant's company."""

    prefix = "sbl"


class OfferRoundId(TypedId):
    """An assignment that is offered to consultants in waves."""

    prefix = "ofr"


class OfferId(TypedId):
    """An assignment offered to one consultant."""

    prefix = "off"


class AskedChangeId(TypedId):
    """A change that whoever ordered asks for."""

    prefix = "ask"


class WorkReminderId(TypedId):
    """A step by which somebody was reminded."""

    prefix = "wre"
