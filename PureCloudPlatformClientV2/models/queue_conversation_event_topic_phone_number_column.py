# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class QueueConversationEventTopicPhoneNumberColumn(Model):
    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
