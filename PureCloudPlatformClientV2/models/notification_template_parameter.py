# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class NotificationTemplateParameter(Model):
    """NotificationTemplateParameter of the Platform API.

    The platform requires: text.
    """

    name: str | None = field("name", default=None)
    text: str | None = field("text", default=None)
