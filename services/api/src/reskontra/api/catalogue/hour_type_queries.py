"""Questions about hour types."""

from datetime import datetime

from reskontra.api.catalogue.hour_type_inputs import HourTermsInput, HourTypeOrder, HourTypeWhere
from reskontra.api.catalogue.hour_type_payloads import HourTypeAnswer
from reskontra.api.catalogue.hour_type_types import HourType, load_hour_types
from reskontra.api.connections import (
    After,
    Before,
    Bounds,
    Connection,
    First,
    Last,
    Listed,
)
from reskontra.api.context import Info
from reskontra.api.errors import BadUserInput
from reskontra.api.operation import query
from reskontra.domain.catalogue import queries
from reskontra.domain.catalogue.hour_prices import HourTerms
from reskontra.domain.catalogue.hour_type_views import HourTypeCard
from reskontra.domain.catalogue.hour_type_views import HourTypeOrder as OrderField
from reskontra.domain.catalogue.hour_types import terms_reasons
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.trying import reasons_not_to_try, tried
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.kernel.refusals import NotFound
from reskontra.tenancy.access import Permission


@query(Permission.CATALOGUE_READ)
async def hour_type(info: Info, id: HourTypeId) -> HourType | None:
    """One hour type (timtyp)."""
    return await info.context.load(load_hour_types, id)


@query(Permission.CATALOGUE_READ)
async def hour_types(  # noqa: PLR0913, PLR0917 - the arguments of a connection
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: HourTypeWhere | None = None,
    order_by: list[HourTypeOrder] | None = None,
) -> Connection[HourType] | None:
    """The hour types (timtyper), by name unless another order is asked for."""
    return await _HOUR_TYPES.connection(Bounds(first, after, last, before), where, order_by)


@query(Permission.CATALOGUE_READ)
async def hour_type_try(
    info: Info,
    begins_at: datetime,
    ends_at: datetime,
    terms: HourTermsInput | None = None,
    id: HourTypeId | None = None,
) -> HourTypeAnswer | None:
    """What work between two instants comes to, by an hour type or by terms that nobody keeps.

    One line for each surcharge, with why, on both sides (prova timtyp). Pay and margin need
    `pay:read`.
    """
    if (terms is None) == (id is None):
        raise BadUserInput("Tell either terms or an hour type.", path=["terms"])
    meant = terms.value() if terms else await queries.hour_type(id) if id else None
    if meant is None:
        return HourTypeAnswer.refused([NotFound(path=("id",))], info.context.locale)
    reasons = terms_reasons(meant, ("terms",)) if terms else []
    reasons += reasons_not_to_try(begins_at, ends_at)
    if reasons:
        return HourTypeAnswer.refused(reasons, info.context.locale)
    return await _tried(meant, begins_at, ends_at)


async def _tried(terms: HourTerms, begins: datetime, ends: datetime) -> HourTypeAnswer:
    country = country_of((await profile()).address.country)
    return HourTypeAnswer.of(tried(terms, begins, ends, is_red_day=country.is_red_day))


def _hour_type(card: HourTypeCard) -> HourType:
    return HourType(id=card.id, card=card)


_HOUR_TYPES = Listed(
    name="hourTypes",
    id=HourTypeId,
    everything=HourTypeWhere,
    order=HourTypeOrder(field=OrderField.NAME),
    page=queries.hour_types,
    count=queries.hour_type_count,
    node=_hour_type,
)
