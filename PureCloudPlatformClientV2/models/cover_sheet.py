# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CoverSheet(Model):
    notes: str | None = field("notes", default=None)
    locale: str | None = field("locale", default=None)
