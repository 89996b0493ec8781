# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ScreenRecordingUserAuthenticatedInfo(Model):
    """Required by the platform: background_assistant_id."""

    background_assistant_id: str | None = field("backgroundAssistantId", default=None)
