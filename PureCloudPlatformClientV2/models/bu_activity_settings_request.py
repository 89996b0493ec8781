# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuActivitySettingsRequest(Model):
    """Business unit activity settings: default activity code id. No method or topic of the definition has it."""

    default_activity_code_id: str | None = field("defaultActivityCodeId", default=None)
