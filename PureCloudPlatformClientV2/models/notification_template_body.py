# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .notification_template_parameter import NotificationTemplateParameter


class NotificationTemplateBody(Model):
    """NotificationTemplateBody of the Platform API.

    The platform requires: parameters.
    """

    text: str | None = field("text", default=None)
    parameters: list[NotificationTemplateParameter] | None = field("parameters", default=None)
