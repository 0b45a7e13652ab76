"""Choose the series that a draft will take its number from."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.ids import SeriesId
from reskontra.domain.company.queries import document_series
from reskontra.domain.company.refusals import SeriesUnknown
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION

_CHOOSE: Final = "UPDATE invoice SET series_id = $2 WHERE id = $1 AND state = 'DRAFT'"


async def choose_series(invoice_id: InvoiceId, series_id: SeriesId | None) -> None:
    """Let a draft take its number from a series; without one from the usual series of its kind."""
    is_known = series_id is None or await document_series(series_id) is not None
    refuse_if([] if is_known else [SeriesUnknown(path=("seriesId",))])
    await get_connection(CONNECTION).execute_query_dict(
        _CHOOSE, [invoice_id.uuid, series_id and series_id.uuid]
    )
