# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_state_session_filter import AgentStateSessionFilter
    from .agent_state_user_filter import AgentStateUserFilter


class AgentStateCountsRequest(Model):
    """AgentStateCountsRequest of the Platform API."""

    user_filter: AgentStateUserFilter | None = field("userFilter", default=None)
    session_filter: AgentStateSessionFilter | None = field("sessionFilter", default=None)
