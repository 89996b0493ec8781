# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class QueueConversationVideoEventTopicPhoneNumberColumn(Model):
    """QueueConversationVideoEventTopicPhoneNumberColumn of the Platform API."""

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
