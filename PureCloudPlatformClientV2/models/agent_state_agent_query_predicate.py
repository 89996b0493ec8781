# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentStateAgentQueryPredicate(Model):
    """One of the predicates of an agent state agent query clause. In AgentStateAgentQueryClause and 1 more.

    Required by the platform: dimension, value.
    """

    dimension: Literal[
        "activeQueueId", "assignedSkillId", "assignedLanguageId", "divisionId", "userId", "managerId",
    ] | str | None = field("dimension", default=None)
    value: str | None = field("value", default=None)
