# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NotificationTemplateParameter


class NotificationTemplateBody(Model):
    """Part of ContentNotificationTemplate.

    Required by the platform: parameters.
    """

    text: str | None = field("text", default=None)
    parameters: list[NotificationTemplateParameter] | None = field("parameters", default=None)
