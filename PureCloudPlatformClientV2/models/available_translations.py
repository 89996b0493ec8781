# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AvailableTranslations(Model):
    """AvailableTranslations of the Platform API."""

    org_specific: list[str] | None = field("orgSpecific", default=None)
    builtin: list[str] | None = field("builtin", default=None)
