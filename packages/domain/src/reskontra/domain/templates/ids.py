"""What the things of this slice are called."""

from reskontra.domain.kernel.ids import TypedId


class TemplateVersionId(TypedId):
    """The words of one kind of message in one language, as somebody wrote them once."""

    prefix = "tpv"
