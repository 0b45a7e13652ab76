"""What the company's things are called."""

from reskontra.domain.kernel.ids import TypedId


class CompanyId(TypedId):
    """The one company of a tenant."""

    prefix = "cmp"


class SeriesId(TypedId):
    """A series of document numbers."""

    prefix = "ser"
