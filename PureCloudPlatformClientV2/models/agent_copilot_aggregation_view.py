# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .aggregation_range import AggregationRange


class AgentCopilotAggregationView(Model):
    """AgentCopilotAggregationView of the Platform API.

    The platform requires: target, name, function.
    """

    target: Literal[
        "nCannedResponseSuggestions", "nDistinctSuggestions", "nKnowledgeArticleSuggestions",
        "nKnowledgeSearchSuggestions", "nScriptSuggestions",
    ] | str | None = field("target", default=None)
    name: str | None = field("name", default=None)
    function: Literal["rangeBound"] | str | None = field("function", default=None)
    range: AggregationRange | None = field("range", default=None)
