# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TextBotFlow(Model):
    """Part of TextBotFlowLaunchRequest.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
