# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Record(Model):
    """One of the records of a mail from result. In MailFromResult and 1 more.

    Required by the platform: name, type, value.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    value: str | None = field("value", default=None)
