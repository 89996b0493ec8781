# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AvailableTranslations(Model):
    org_specific: list[str] | None = field("orgSpecific", default=None)
    builtin: list[str] | None = field("builtin", default=None)
