# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AdherenceExplanationJobReference(Model):
    """Job of an adherence explanation async. In AdherenceExplanationAsyncResponse and 3 more."""

    id: str | None = field("id", default=None)
    type: Literal[
        "AddExplanation", "UpdateExplanation", "QueryAgentExplanations", "QueryBuExplanations",
    ] | str | None = field("type", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)
