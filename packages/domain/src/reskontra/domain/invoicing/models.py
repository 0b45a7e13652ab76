"""The tables of invoicing. What an issued invoice freezes is told in the schema's trigger."""

from tortoise import fields
from tortoise.models import Model


class Invoice(Model):
    """An invoice, draft or issued."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    kind = fields.TextField(default="INVOICE")
    form = fields.TextField(default="ORDINARY")
    credits_id = fields.UUIDField(null=True)
    credit_reason = fields.TextField(default="")
    state = fields.TextField()
    series = fields.TextField(null=True)
    series_id = fields.UUIDField(null=True)
    number = fields.BigIntField(null=True)
    foreign_number = fields.TextField(null=True)
    ocr = fields.TextField(null=True)
    customer_id = fields.UUIDField(null=True)
    buyer_name = fields.TextField()
    buyer: fields.Field[dict[str, object]] = fields.JSONField(null=True)
    seller: fields.Field[dict[str, object]] = fields.JSONField(null=True)
    currency = fields.TextField(default="SEK")
    locale = fields.TextField(default="sv")
    invoice_date = fields.DateField()
    due_date = fields.DateField()
    supply_date = fields.DateField(null=True)
    supply_to = fields.DateField(null=True)
    buyer_reference = fields.TextField(default="")
    our_reference = fields.TextField(default="")
    note = fields.TextField(default="")
    net_minor = fields.BigIntField()
    vat_minor = fields.BigIntField()
    rounding_minor = fields.BigIntField()
    total_minor = fields.BigIntField()
    vat_rows: fields.Field[list[dict[str, object]]] = fields.JSONField(default=list)
    adjustments: fields.Field[list[dict[str, object]]] = fields.JSONField(default=list)
    paid_minor = fields.BigIntField(default=0)
    credited_minor = fields.BigIntField(default=0)
    household: fields.Field[dict[str, object]] = fields.JSONField(null=True)
    time_sheet: fields.Field[list[dict[str, object]]] = fields.JSONField(null=True)
    deduction_minor = fields.BigIntField(default=0)
    denied_minor = fields.BigIntField(default=0)
    denied_due_date = fields.DateField(null=True)
    prices_include_vat = fields.BooleanField(default=False)
    rate = fields.DecimalField(max_digits=20, decimal_places=8, null=True)
    rate_date = fields.DateField(null=True)
    rate_source = fields.TextField(null=True)
    rate_reason = fields.TextField(null=True)
    net_sek_minor = fields.BigIntField(null=True)
    vat_sek_minor = fields.BigIntField(null=True)
    issued_at = fields.DatetimeField(null=True)
    sent_at = fields.DatetimeField(null=True)
    pdf_sha256 = fields.TextField(null=True)
    pdf_size = fields.BigIntField(null=True)
    pdf_rendered_at = fields.DatetimeField(null=True)
    disputed_at = fields.DatetimeField(null=True)
    said_paid_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "invoice"


class InvoiceLine(Model):
    """A line of an invoice."""

    id = fields.UUIDField(primary_key=True)
    invoice_id = fields.UUIDField()
    position = fields.IntField()
    heading = fields.TextField(default="")
    description = fields.TextField()
    quantity = fields.DecimalField(max_digits=18, decimal_places=6)
    unit = fields.TextField(default="")
    unit_price = fields.DecimalField(max_digits=21, decimal_places=6)
    discount_percent = fields.DecimalField(max_digits=9, decimal_places=6, default=0)
    vat_rate = fields.DecimalField(max_digits=5, decimal_places=2)
    sold = fields.TextField(null=True)
    vat_class = fields.TextField(null=True)
    vat_case = fields.TextField(null=True)
    exemption = fields.TextField(null=True)
    net_minor = fields.BigIntField()
    article_id = fields.UUIDField(null=True)
    price_source: fields.Field[dict[str, object]] = fields.JSONField(null=True)
    credits_line_id = fields.UUIDField(null=True)
    advance_id = fields.UUIDField(null=True)
    household: fields.Field[dict[str, object]] = fields.JSONField(null=True)
    gross_minor = fields.BigIntField(null=True)

    class Meta:
        table = "invoice_line"


class CollectedDraft(Model):
    """A draft that lies in a collective one, as it was."""

    id = fields.UUIDField(primary_key=True)
    collective_id = fields.UUIDField()
    position = fields.IntField()
    head: fields.Field[dict[str, object]] = fields.JSONField()
    lines: fields.Field[list[dict[str, object]]] = fields.JSONField()

    class Meta:
        table = "collected_draft"


class EInvoice(Model):
    """An issued invoice in UBL, by the hash of its bytes in the archive; never changed."""

    id = fields.UUIDField(primary_key=True)
    invoice_id = fields.UUIDField(unique=True)
    sha256 = fields.TextField()
    size = fields.BigIntField()
    made_at = fields.DatetimeField()

    class Meta:
        table = "e_invoice"


class EInvoiceVerdict(Model):
    """What a set of rules said of an invoice in UBL; never changed."""

    id = fields.UUIDField(primary_key=True)
    invoice_id = fields.UUIDField()
    sha256 = fields.TextField()
    rules_name = fields.TextField()
    rules_version = fields.TextField()
    rules_day = fields.DateField()
    violations: fields.Field[list[dict[str, str | bool]]] = fields.JSONField()
    judged_at = fields.DatetimeField()

    class Meta:
        table = "e_invoice_verdict"


class InvoiceResponse(Model):
    """What the buyer answered to an e-invoice; never changed."""

    id = fields.UUIDField(primary_key=True)
    invoice_id = fields.UUIDField()
    key = fields.TextField()
    code = fields.TextField()
    text = fields.TextField()
    told_at = fields.DatetimeField()

    class Meta:
        table = "invoice_response"


class HouseholdEntry(Model):
    """What a person was given of a reduction for work in a home, or what was taken back of it."""

    id = fields.UUIDField(primary_key=True)
    invoice_id = fields.UUIDField()
    cause = fields.TextField()
    kind = fields.TextField()
    name = fields.TextField()
    personal_number = fields.TextField()
    year = fields.IntField()
    price_minor = fields.BigIntField()
    deduction_minor = fields.BigIntField()

    class Meta:
        table = "household_entry"


class BuyerMessage(Model):
    """What a buyer said of an invoice on its page; it changes once, when it is answered."""

    id = fields.UUIDField(primary_key=True)
    invoice_id = fields.UUIDField()
    key = fields.TextField()
    kind = fields.TextField()
    reason = fields.TextField(null=True)
    text = fields.TextField(default="")
    amount_minor = fields.BigIntField(null=True)
    currency = fields.TextField()
    paid_on = fields.DateField(null=True)
    positions: fields.Field[list[int]] = fields.JSONField(default=list)
    said_at = fields.DatetimeField()
    answer = fields.TextField(null=True)
    answered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "buyer_message"
