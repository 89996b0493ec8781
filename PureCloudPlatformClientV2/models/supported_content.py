# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityRef, MediaTypes


class SupportedContent(Model):
    """Supported content, kept at /api/v2/messaging/supportedcontent/{supportedContentId}. Answer of
    get_conversations_messaging_supportedcontent_default and 7 more; body of
    patch_conversations_messaging_supportedcontent_supported_content_id and 3 more.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    version: int | None = field("version", default=None)
    media_types: MediaTypes | None = field("mediaTypes", default=None)
    self_uri: str | None = field("selfUri", default=None)
