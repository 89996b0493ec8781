# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentStateSessionQueryPredicate(Model):
    """AgentStateSessionQueryPredicate of the Platform API.

    The platform requires: dimension, value.
    """

    dimension: Literal[
        "mediaType", "originatingDirection", "requestedLanguageId", "requestedRoutingSkillId", "routedQueueId",
        "segmentType",
    ] | str | None = field("dimension", default=None)
    value: str | None = field("value", default=None)
