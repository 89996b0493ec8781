# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentOwnedRouting(Model):
    """Agent owned routing of a queue. In CreateQueueRequest and 3 more."""

    enable_agent_owned_callbacks: bool | None = field("enableAgentOwnedCallbacks", default=None)
    max_owned_callback_hours: int | None = field("maxOwnedCallbackHours", default=None)
    max_owned_callback_delay_hours: int | None = field("maxOwnedCallbackDelayHours", default=None)
