# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CopilotFallbackAction(Model):
    """Part of Fallback.

    Required by the platform: action_type.
    """

    action_type: Literal[
        "KnowledgeArticle", "CannedResponse", "Script", "KnowledgeSearch",
    ] | str | None = field("actionType", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
