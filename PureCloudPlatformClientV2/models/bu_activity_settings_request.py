# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BuActivitySettingsRequest(Model):
    """BuActivitySettingsRequest of the Platform API."""

    default_activity_code_id: str | None = field("defaultActivityCodeId", default=None)
