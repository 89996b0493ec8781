# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ArchitectFlowOutcomeNotificationErrorMessageParams(Model):
    """ArchitectFlowOutcomeNotificationErrorMessageParams of the Platform API."""

    additional_properties: dict[str, str] | None = field("additionalProperties", default=None)
