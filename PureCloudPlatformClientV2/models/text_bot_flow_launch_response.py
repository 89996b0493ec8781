# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TextBotFlowLaunchResponse(Model):
    """Reference to a text bot flow launch by its id. Answer of post_textbots_botflows_sessions.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
