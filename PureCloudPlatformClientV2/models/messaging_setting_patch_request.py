# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContentSetting, EventSetting


class MessagingSettingPatchRequest(Model):
    """A messaging setting to change: name, content, event and 2 more. Body of patch_conversations_messaging_setting."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    content: ContentSetting | None = field("content", default=None)
    event: EventSetting | None = field("event", default=None)
    self_uri: str | None = field("selfUri", default=None)
