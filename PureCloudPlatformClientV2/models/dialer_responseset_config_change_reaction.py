# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class DialerResponsesetConfigChangeReaction(Model):
    data: str | None = field("data", default=None)
    name: str | None = field("name", default=None)
    reaction_type: Literal[
        "hangup", "transfer", "transfer_flow", "play_file",
    ] | str | None = field("reactionType", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
