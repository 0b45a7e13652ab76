"""What may be asked to keep."""

from datetime import date
from enum import Enum
from typing import Any

import orjson
import strawberry
from strawberry.utils.str_converters import to_camel_case

from reskontra.api.customers.inputs import CustomerWhere
from reskontra.api.errors import BadUserInput
from reskontra.api.invoicing.listing import InvoiceWhere, filter_of
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.saved_filters.ids import SavedFilterId
from reskontra.domain.saved_filters.views import NewSavedFilter, SavedFilterList


@strawberry.input
class SavedFilterWhere:
    """A filter of one of the lists; exactly one must be given."""

    invoices: InvoiceWhere | None = None
    customers: CustomerWhere | None = None


@strawberry.input
class SavedFilterCreateInput:
    """A filter to keep (spara filter)."""

    name: str
    where: SavedFilterWhere
    is_shared: bool = strawberry.field(
        default=False, description="Let everybody in the firm use it (dela)."
    )

    @property
    def of(self) -> SavedFilterList:
        """The list that the filter is of.

        Raises:
            BadUserInput: It is of none, or of both.
        """
        if (self.where.invoices is None) == (self.where.customers is None):
            raise BadUserInput("Give a filter of exactly one list.", path=["where"])
        return SavedFilterList.CUSTOMERS if self.where.customers else SavedFilterList.INVOICES

    def new(self) -> NewSavedFilter:
        """What to keep.

        Raises:
            BadUserInput: The list would not take the filter.
        """
        if self.where.customers is not None:
            self.where.customers.value()
        else:
            filter_of(self.where.invoices)
        return NewSavedFilter(
            list=self.of,
            name=self.name,
            meant=written(self.where.customers or self.where.invoices),
            is_shared=self.is_shared,
        )


@strawberry.input
class SavedFilterDeleteInput:
    """A kept filter that nobody wants (ta bort filter)."""

    id: SavedFilterId


def written(where: InvoiceWhere | CustomerWhere | None) -> str:
    """A filter as the JSON that asks for it, always in the same order and without what is empty."""
    return orjson.dumps(_plain(where), option=orjson.OPT_SORT_KEYS).decode()


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever an input holds
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, TypedId):
        return str(value)
    definition = getattr(value, "__strawberry_definition__", None)
    if definition is None:
        return value
    pairs = [
        (field.graphql_name or to_camel_case(field.name), getattr(value, field.name))
        for field in definition.fields
    ]
    return {name: _plain(part) for name, part in pairs if part is not None}
