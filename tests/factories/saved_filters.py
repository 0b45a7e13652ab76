"""Kept filters, valid by default: late invoices, for oneself."""

from reskontra.domain.saved_filters.commands import save_filter
from reskontra.domain.saved_filters.ids import SavedFilterId
from reskontra.domain.saved_filters.views import NewSavedFilter, SavedFilterList
from tests.factories import varied

FILTER = NewSavedFilter(list=SavedFilterList.INVOICES, name="Sena", meant='{"isOverdue":true}')


def new_saved_filter(**about: object) -> NewSavedFilter:
    return varied(FILTER, **about)


async def make_saved_filter(**about: object) -> SavedFilterId:
    return await save_filter(new_saved_filter(**about))
