# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SetUuiDataRequest(Model):
    """User-to-user data: user-to-user data. Body of put_conversations_call_participant_communication_uuidata."""

    uui_data: str | None = field("uuiData", default=None)
