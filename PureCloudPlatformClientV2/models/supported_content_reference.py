# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MediaTypes


class SupportedContentReference(Model):
    """Supported content: name, media types and 2 more. Body of put_conversations_messaging_supportedcontent_default.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    media_types: MediaTypes | None = field("mediaTypes", default=None)
