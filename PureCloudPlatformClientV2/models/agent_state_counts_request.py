# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentStateSessionFilter, AgentStateUserFilter


class AgentStateCountsRequest(Model):
    """Agent state counts: user filter and session filter. Body of post_analytics_agents_status_counts."""

    user_filter: AgentStateUserFilter | None = field("userFilter", default=None)
    session_filter: AgentStateSessionFilter | None = field("sessionFilter", default=None)
