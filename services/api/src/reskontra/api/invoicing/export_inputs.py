"""What may be asked to be written into a file."""

import strawberry

from reskontra.api.invoicing.listing import InvoiceWhere
from reskontra.api.jobs.export_payloads import FileFormat


@strawberry.input
class InvoiceExportInput:
    """A list of invoices to have as a file (exportera fakturor)."""

    where: InvoiceWhere | None = None
    format: FileFormat = FileFormat.XLSX
    with_lines: bool = strawberry.field(
        default=False, description="A row for each line rather than for each invoice."
    )
    idempotency_key: str | None = None
