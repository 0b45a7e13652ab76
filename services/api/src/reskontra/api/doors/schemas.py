"""The three schemas, each made of the root fields of its slices."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from strawberry import Schema
from strawberry.schema.config import StrawberryConfig
from strawberry.tools import create_type
from strawberry.types.field import StrawberryField

from reskontra.api.agreements import mutations as agreement_mutations
from reskontra.api.agreements import queries as agreement_queries
from reskontra.api.assignments import (
    asked_change_mutations,
    bill_mutations,
    calendar_queries,
    cancelling_mutations,
    consultant_pay_queries,
    entry_mutations,
    instalment_mutations,
    margin_queries,
    occurrence_queries,
    offer_mutations,
    offer_queries,
    offer_subscriptions,
    pay_mutations,
    pay_queries,
    self_bill_mutations,
    unbilled_queries,
)
from reskontra.api.assignments import mutations as assignment_mutations
from reskontra.api.assignments import queries as assignment_queries
from reskontra.api.assignments import subscriptions as assignment_subscriptions
from reskontra.api.catalogue import hour_type_mutations, hour_type_queries
from reskontra.api.catalogue import mutations as catalogue_mutations
from reskontra.api.catalogue import queries as catalogue_queries
from reskontra.api.company import mutations as company_mutations
from reskontra.api.company import queries as company_queries
from reskontra.api.company import series_mutations
from reskontra.api.consultants import mutations as consultant_mutations
from reskontra.api.consultants import queries as consultant_queries
from reskontra.api.customers import link_mutations, order_mutations, order_queries
from reskontra.api.customers import mutations as customer_mutations
from reskontra.api.customers import queries as customer_queries
from reskontra.api.dashboards import queries as dashboard_queries
from reskontra.api.dashboards import subscriptions as dashboard_subscriptions
from reskontra.api.deductions import mutations as deduction_mutations
from reskontra.api.deductions import queries as deduction_queries
from reskontra.api.delivery import (
    address_queries,
    letter_mutations,
    letter_queries,
    participant_mutations,
    participant_queries,
    peppol_mutations,
    peppol_queries,
    sending_domain_mutations,
    sending_domain_queries,
    sms_mutations,
)
from reskontra.api.delivery import mutations as delivery_mutations
from reskontra.api.delivery import queries as delivery_queries
from reskontra.api.descriptions import describe
from reskontra.api.exchange import mutations as exchange_mutations
from reskontra.api.exchange import queries as exchange_queries
from reskontra.api.history import queries as history_queries
from reskontra.api.invoicing import (
    advance_queries,
    buyer_message_mutations,
    claim_mutations,
    collect_mutations,
    consent_mutations,
    credit_mutations,
    export_mutations,
    number_queries,
    page_mutations,
    pro_forma_mutations,
    route_queries,
    sms_queries,
)
from reskontra.api.invoicing import mutations as invoicing_mutations
from reskontra.api.invoicing import queries as invoicing_queries
from reskontra.api.invoicing import subscriptions as invoicing_subscriptions
from reskontra.api.jobs import mutations as job_mutations
from reskontra.api.jobs import queries as job_queries
from reskontra.api.jobs import subscriptions as job_subscriptions
from reskontra.api.nodes import node, nodes
from reskontra.api.operation import root_fields
from reskontra.api.payments import mutations as payment_mutations
from reskontra.api.payments import queries as payment_queries
from reskontra.api.platform import account_mutations, people_mutations, token_mutations
from reskontra.api.platform import mutations as platform_mutations
from reskontra.api.platform import queries as platform_queries
from reskontra.api.portal import own_mutations, own_queries
from reskontra.api.portal import queries as portal_queries
from reskontra.api.saved_filters import mutations as saved_filter_mutations
from reskontra.api.saved_filters import queries as saved_filter_queries
from reskontra.api.scalars import scalar_map
from reskontra.api.search import queries as search_queries
from reskontra.api.templates import mutations as template_mutations
from reskontra.api.templates import queries as template_queries

_MUTATIONS: Final = (
    instalment_mutations,
    bill_mutations,
    offer_mutations,
    agreement_mutations,
    assignment_mutations,
    asked_change_mutations,
    cancelling_mutations,
    entry_mutations,
    buyer_message_mutations,
    catalogue_mutations,
    hour_type_mutations,
    claim_mutations,
    collect_mutations,
    company_mutations,
    consent_mutations,
    consultant_mutations,
    credit_mutations,
    export_mutations,
    page_mutations,
    pro_forma_mutations,
    series_mutations,
    customer_mutations,
    link_mutations,
    order_mutations,
    deduction_mutations,
    delivery_mutations,
    exchange_mutations,
    invoicing_mutations,
    job_mutations,
    letter_mutations,
    participant_mutations,
    payment_mutations,
    peppol_mutations,
    saved_filter_mutations,
    pay_mutations,
    self_bill_mutations,
    sending_domain_mutations,
    sms_mutations,
    template_mutations,
)
_QUERIES: Final = (
    address_queries,
    advance_queries,
    agreement_queries,
    assignment_queries,
    calendar_queries,
    occurrence_queries,
    catalogue_queries,
    hour_type_queries,
    company_queries,
    consultant_pay_queries,
    consultant_queries,
    customer_queries,
    dashboard_queries,
    deduction_queries,
    delivery_queries,
    exchange_queries,
    history_queries,
    invoicing_queries,
    job_queries,
    letter_queries,
    margin_queries,
    number_queries,
    offer_queries,
    order_queries,
    participant_queries,
    pay_queries,
    payment_queries,
    peppol_queries,
    route_queries,
    saved_filter_queries,
    search_queries,
    sending_domain_queries,
    sms_queries,
    template_queries,
    unbilled_queries,
)


@cache
def tenant_schema() -> Schema:
    """Everything inside a firm."""
    return _schema(
        [
            *root_fields(*_QUERIES),
            node,
            nodes,
        ],
        root_fields(*_MUTATIONS),
        root_fields(
            dashboard_subscriptions,
            invoicing_subscriptions,
            assignment_subscriptions,
            job_subscriptions,
            offer_subscriptions,
        ),
    )


@cache
def platform_schema() -> Schema:
    """Signing up, logging in, and what belongs to a person rather than to a firm."""
    return _schema(
        root_fields(platform_queries),
        root_fields(platform_mutations, account_mutations, people_mutations, token_mutations),
    )


@cache
def portal_schema() -> Schema:
    """What somebody who followed a link may see; it simply contains no more."""
    return _schema(root_fields(portal_queries, own_queries), root_fields(own_mutations))


def _schema(
    queries: Sequence[StrawberryField],
    mutations: Sequence[StrawberryField] = (),
    subscriptions: Sequence[StrawberryField] = (),
) -> Schema:
    schema = Schema(
        query=create_type("Query", list(queries)),
        mutation=create_type("Mutation", list(mutations)) if mutations else None,
        subscription=create_type("Subscription", list(subscriptions)) if subscriptions else None,
        config=StrawberryConfig(scalar_map=scalar_map()),
    )
    describe(schema._schema)  # noqa: SLF001 - the schema of the library below
    return schema
