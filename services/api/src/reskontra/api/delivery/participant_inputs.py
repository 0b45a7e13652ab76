"""Whom to look up in the Peppol network."""

import strawberry

from reskontra.domain.customers.ids import CustomerId


@strawberry.input
class PeppolLookUpInput:
    """The customer to look up (slå upp i Peppol)."""

    customer_id: CustomerId
