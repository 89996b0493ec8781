# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScreenRecordingUserAuthenticatedInfo(Model):
    """Screen recording user authenticated information: background assistant id. Body of post_screenrecording_token.

    Required by the platform: background_assistant_id.
    """

    background_assistant_id: str | None = field("backgroundAssistantId", default=None)
