# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .copilot_nlu_domain import CopilotNluDomain


class NluConfig(Model):
    """NluConfig of the Platform API.

    The platform requires: domain, intent_confidence_threshold.
    """

    domain: CopilotNluDomain | None = field("domain", default=None)
    intent_confidence_threshold: float | None = field("intentConfidenceThreshold", default=None)
