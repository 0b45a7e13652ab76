"""What an invoice is by what stands on it."""

from typing import TypeAlias

import strawberry

from reskontra.domain.invoicing import forms

InvoiceForm: TypeAlias = forms.InvoiceForm
strawberry.enum(
    forms.InvoiceForm,
    description="Faktura; förenklad faktura, which may leave out the buyer's address;"
    " förskottsfaktura and a conto-faktura, which a final invoice takes off.",
)
