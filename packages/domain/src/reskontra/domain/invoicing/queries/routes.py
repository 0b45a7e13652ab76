"""By which ways invoices would go now, for many in as many statements as for one."""

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from reskontra.domain.customers.queries import orders_for
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.sendings import sendings_of
from reskontra.domain.invoicing.routing import Roads, Route, route
from reskontra.domain.invoicing.sending import Sending
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.invoicing.ways import WAYS
from reskontra.domain.kernel.channels import Channel


class Routes(NamedTuple):
    """The route of an invoice the ``first`` time, and where it is sent ``again`` on purpose."""

    first: Route
    again: Route


async def route_of(
    found: Invoice,
    carried: Collection[Channel],
    *,
    is_again: bool = False,
    tried: Collection[Channel] = (),
) -> Route:
    """The ways to the buyer of one invoice, with what stands against each."""
    routes = await routes_of([found], Roads(carried=carried, tried=tried), is_again=is_again)
    return routes[found.id]


async def routes_of(
    found: Collection[Invoice], roads: Roads, *, is_again: bool = False
) -> dict[InvoiceId, Route]:
    """The ways to the buyers of many invoices."""
    planned = await _planned(found, roads)
    return {one: _route(order, ways, roads, is_again) for one, (order, ways) in planned.items()}


async def both_routes_of(
    found: Collection[Invoice], carried: Collection[Channel]
) -> dict[InvoiceId, Routes]:
    """The same, the first time and once more."""
    roads = Roads(carried=carried)
    planned = await _planned(found, roads)
    return {
        one: Routes(_route(order, ways, roads, False), _route(order, ways, roads, True))
        for one, (order, ways) in planned.items()
    }


_Plan: TypeAlias = tuple[tuple[Channel, ...], dict[Channel, Sending]]


async def _planned(found: Collection[Invoice], roads: Roads) -> dict[InvoiceId, _Plan]:
    owners = {one.head.customer_id for one in found}
    orders = await orders_for(owners)
    channels = {channel for order in orders.values() for channel in order if channel in WAYS}
    sendings = await sendings_of(found, channels, roads.carried)
    return {
        one.id: (
            orders[one.head.customer_id],
            {channel: by_invoice[one.id] for channel, by_invoice in sendings.items()},
        )
        for one in found
    }


def _route(
    order: tuple[Channel, ...], ways: dict[Channel, Sending], roads: Roads, is_again: bool
) -> Route:
    asked = {channel: replace(one, is_again=is_again) for channel, one in ways.items()}
    return route(order, asked, roads)
