# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContentSetting, EventSetting


class MessagingSettingRequest(Model):
    """A messaging setting: name, content, event and 2 more. Body of patch_messaging_setting and 2 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    content: ContentSetting | None = field("content", default=None)
    event: EventSetting | None = field("event", default=None)
    self_uri: str | None = field("selfUri", default=None)
