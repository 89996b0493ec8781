# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WebChatSettings(Model):
    """WebChatSettings of the Platform API."""

    require_deployment: bool | None = field("requireDeployment", default=None)
