"""The company's tables."""

from tortoise import fields
from tortoise.models import Model


class Company(Model):
    """The one company whose books these are."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    name = fields.TextField()
    org_number = fields.TextField()
    vat_number = fields.TextField(null=True)
    seat = fields.TextField(default="")
    address_line1 = fields.TextField(default="")
    address_line2 = fields.TextField(default="")
    postal_code = fields.TextField(default="")
    city = fields.TextField(default="")
    country = fields.TextField(default="SE")
    email = fields.TextField(null=True)
    phone = fields.TextField(null=True)
    website = fields.TextField(null=True)
    is_f_skatt_approved = fields.BooleanField(default=False)
    bankgiro = fields.TextField(null=True)
    plusgiro = fields.TextField(null=True)
    iban = fields.TextField(null=True)
    bic = fields.TextField(null=True)
    payment_terms_days = fields.IntField(default=30)
    rounds_to_krona = fields.BooleanField(default=True)
    prices_include_vat_for_persons = fields.BooleanField(default=False)
    # Read by the code before this one, while both serve; it goes in a later release.
    ocr_has_length_digit = fields.BooleanField(default=True)
    ocr_level = fields.TextField(default="LENGTH_DIGIT")
    ocr_lengths: fields.Field[list[int]] = fields.JSONField(default=list)
    swish_number = fields.TextField(null=True)
    sms_sender = fields.TextField(null=True)
    mail_sender = fields.TextField(null=True)
    mail_reply_to = fields.TextField(null=True)
    page_design = fields.TextField(default="CLASSIC")
    page_colour = fields.TextField(default="#0b5563")
    page_code = fields.TextField(default="USING_QR")
    page_texts: fields.Field[list[dict[str, str]]] = fields.JSONField(default=list)
    locale = fields.TextField(default="sv")
    vat_status = fields.TextField(default="NORMAL")
    logo_sha256 = fields.TextField(null=True)
    logo_media_type = fields.TextField(null=True)
    closed_through_date = fields.DateField(null=True)
    network_state = fields.TextField(default="NOT_CONNECTED")
    network_participant = fields.TextField(null=True)
    network_account = fields.TextField(null=True)
    network_reason = fields.TextField(null=True)
    network_asked_at = fields.DatetimeField(null=True)
    network_answered_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    is_only_one = fields.BooleanField(default=True, unique=True)

    class Meta:
        table = "company"


class DocumentSeriesRow(Model):
    """A series of document numbers; by year it has a row of numbers for each."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    title = fields.TextField()
    year_digits = fields.IntField(null=True)
    first_number = fields.BigIntField()
    last_number = fields.BigIntField()
    first_year = fields.IntField(null=True)
    closed_at = fields.DatetimeField(null=True)
    close_reason = fields.TextField(default="")
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "document_series"


class NumberSeries(Model):
    """A gapless row of numbers: it is locked by whoever takes the next one."""

    name = fields.CharField(max_length=40, primary_key=True)
    start_number = fields.BigIntField()
    next_number = fields.BigIntField()
    version = fields.IntField(default=1)
    series_id = fields.UUIDField(null=True)
    year = fields.IntField(null=True)
    last_number = fields.BigIntField(default=2_147_483_647)
    closed_at = fields.DatetimeField(null=True)
    close_reason = fields.TextField(default="")

    class Meta:
        table = "number_series"


class SeriesDefault(Model):
    """Where a kind of document takes its numbers from, from a day on."""

    id = fields.UUIDField(primary_key=True)
    series_id = fields.UUIDField()
    kind = fields.TextField()
    from_date = fields.DateField()

    class Meta:
        table = "series_default"
