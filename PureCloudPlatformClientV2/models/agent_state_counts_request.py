# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentStateSessionFilter, AgentStateUserFilter


class AgentStateCountsRequest(Model):
    user_filter: AgentStateUserFilter | None = field("userFilter", default=None)
    session_filter: AgentStateSessionFilter | None = field("sessionFilter", default=None)
