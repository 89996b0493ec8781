# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentStateSessionQueryPredicate(Model):
    """One of the predicates of an agent state session filter. In AgentStateSessionFilter and 1 more.

    Required by the platform: dimension, value.
    """

    dimension: Literal[
        "mediaType", "originatingDirection", "requestedLanguageId", "requestedRoutingSkillId", "routedQueueId",
        "segmentType",
    ] | str | None = field("dimension", default=None)
    value: str | None = field("value", default=None)
