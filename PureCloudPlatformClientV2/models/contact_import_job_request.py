# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ContactImportJobRequest(Model):
    """ContactImportJobRequest of the Platform API.

    The platform requires: settings_id.
    """

    settings_id: str | None = field("settingsId", default=None)
