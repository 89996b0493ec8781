# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AcwSettings(Model):
    """After-call work settings of a queue. In CreateQueueRequest and 3 more."""

    wrapup_prompt: Literal[
        "MANDATORY", "OPTIONAL", "MANDATORY_TIMEOUT", "MANDATORY_FORCED_TIMEOUT", "AGENT_REQUESTED",
    ] | str | None = field("wrapupPrompt", default=None)
    timeout_ms: int | None = field("timeoutMs", default=None)
