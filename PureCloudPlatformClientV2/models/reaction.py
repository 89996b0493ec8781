# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Reaction(Model):
    """Part of ResponseSet.

    Required by the platform: reaction_type.
    """

    data: str | None = field("data", default=None)
    name: str | None = field("name", default=None)
    reaction_type: Literal[
        "hangup", "transfer", "transfer_flow", "play_file",
    ] | str | None = field("reactionType", default=None)
