# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmailsSettings(Model):
    """Emails settings: sending size limit. Answer of get_conversations_email_settings."""

    sending_size_limit: int | None = field("sendingSizeLimit", default=None)
