# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CopilotNluDomain


class NluConfig(Model):
    """Part of Copilot.

    Required by the platform: domain, intent_confidence_threshold.
    """

    domain: CopilotNluDomain | None = field("domain", default=None)
    intent_confidence_threshold: float | None = field("intentConfidenceThreshold", default=None)
