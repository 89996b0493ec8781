# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationSummaryTopicVirtualAgentsTriggerSource(Model):
    source_type: Literal[
        "UNKNOWN", "AGENT_ASSISTANT", "PROGRAM", "FLOW", "COPILOT",
    ] | str | None = field("sourceType", default=None)
    source_id: str | None = field("sourceId", default=None)
