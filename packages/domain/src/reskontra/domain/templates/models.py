"""The table of words."""

from tortoise import fields
from tortoise.models import Model


class TemplateVersionRow(Model):
    """The words of a kind of message in a language; the last version is in force."""

    id = fields.UUIDField(primary_key=True)
    purpose = fields.TextField()
    locale = fields.TextField()
    version = fields.IntField()
    words: fields.Field[dict[str, str] | None] = fields.JSONField(null=True)
    actor_kind = fields.TextField()
    actor_id = fields.TextField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "template_version"
        unique_together = (("purpose", "locale", "version"),)
