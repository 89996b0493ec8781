# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ContactImportJobRequest(Model):
    """Required by the platform: settings_id."""

    settings_id: str | None = field("settingsId", default=None)
