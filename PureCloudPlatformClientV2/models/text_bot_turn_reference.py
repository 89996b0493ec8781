# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TextBotTurnReference(Model):
    """Reference to a text bot turn by its id. In TextBotFlowTurnRequest and 1 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
