# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TextBotErrorInputEvent(Model):
    """Part of TextBotFlowTurnRequest.

    Required by the platform: code, message.
    """

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
