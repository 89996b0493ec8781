# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ChatReactionUpdate(Model):
    """ChatReactionUpdate of the Platform API.

    The platform requires: reactions.
    """

    reactions: list[str] | None = field("reactions", default=None)
