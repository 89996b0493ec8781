# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ArchitectPromptNotificationErrorMessageParams(Model):
    additional_properties: dict[str, str] | None = field("additionalProperties", default=None)
