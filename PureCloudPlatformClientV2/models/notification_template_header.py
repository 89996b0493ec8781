# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ContentAttachment, NotificationTemplateParameter


class NotificationTemplateHeader(Model):
    """Part of ContentNotificationTemplate.

    Required by the platform: type.
    """

    type: Literal["Text", "Media"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    media: ContentAttachment | None = field("media", default=None)
    parameters: list[NotificationTemplateParameter] | None = field("parameters", default=None)
