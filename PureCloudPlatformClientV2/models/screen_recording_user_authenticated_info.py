# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ScreenRecordingUserAuthenticatedInfo(Model):
    """ScreenRecordingUserAuthenticatedInfo of the Platform API.

    The platform requires: background_assistant_id.
    """

    background_assistant_id: str | None = field("backgroundAssistantId", default=None)
