"""The table of filters that people keep."""

from tortoise import fields
from tortoise.models import Model


class SavedFilter(Model):
    """A filter of a list; ``owner`` is an actor's id, and ``meant`` the filter as JSON."""

    id = fields.UUIDField(primary_key=True)
    owner = fields.TextField()
    list = fields.TextField()
    name = fields.TextField()
    meant = fields.TextField()
    is_shared = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()

    class Meta:
        table = "saved_filter"
