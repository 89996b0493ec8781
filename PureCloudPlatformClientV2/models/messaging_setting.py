# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ContentSetting, DomainEntityRef, EventSetting


class MessagingSetting(Model):
    """A messaging setting, kept at /api/v2/messaging/settings/{messageSettingId}. Answer of
    get_conversations_messaging_setting and 9 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: str | None = field("version", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    updated_by: DomainEntityRef | None = field("updatedBy", default=None)
    content: ContentSetting | None = field("content", default=None)
    event: EventSetting | None = field("event", default=None)
    self_uri: str | None = field("selfUri", default=None)
