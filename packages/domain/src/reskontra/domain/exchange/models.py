"""The rates that a firm enters itself; those that are published are the same for all firms."""

from tortoise import fields
from tortoise.models import Model


class EnteredRate(Model):
    """What one of a currency was worth in kronor on a day; never changed, the newest counts."""

    id = fields.UUIDField(primary_key=True)
    currency = fields.TextField()
    day = fields.DateField()
    kronor = fields.DecimalField(max_digits=20, decimal_places=8)
    reason = fields.TextField()
    entered_at = fields.DatetimeField()

    class Meta:
        table = "entered_rate"
