# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TextBotFlowLocation(Model):
    """Flow location of a text bot disconnect action. In TextBotDisconnectAction and 1 more.

    Required by the platform: action_name, action_number, sequence_name.
    """

    action_name: str | None = field("actionName", default=None)
    action_number: int | None = field("actionNumber", default=None)
    sequence_name: str | None = field("sequenceName", default=None)
