# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AgentStateSessionFilter, AgentStateUserFilter


class AgentStateQueryRequest(Model):
    """An agent state query: user filter, session filter, user order by and 3 more. Body of
    post_analytics_agents_status_query.
    """

    user_filter: AgentStateUserFilter | None = field("userFilter", default=None)
    session_filter: AgentStateSessionFilter | None = field("sessionFilter", default=None)
    user_order_by: Literal["userName", "segmentStart", "sessionStart"] | str | None = field("userOrderBy", default=None)
    user_order: Literal["asc", "desc"] | str | None = field("userOrder", default=None)
    session_order_by: Literal["segmentStart", "sessionStart"] | str | None = field("sessionOrderBy", default=None)
    session_order: Literal["asc", "desc"] | str | None = field("sessionOrder", default=None)
