# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class BuActivitySettingsRequest(Model):
    default_activity_code_id: str | None = field("defaultActivityCodeId", default=None)
