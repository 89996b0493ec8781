# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .analytics_agent_state_agent_response import AnalyticsAgentStateAgentResponse


class AnalyticsAgentStateQueryResponse(Model):
    """AnalyticsAgentStateQueryResponse of the Platform API."""

    entities: list[AnalyticsAgentStateAgentResponse] | None = field("entities", default=None)
